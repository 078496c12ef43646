/// Where a person's family comes from: the codes an extract gives it, and the names drawn for it.
struct DemoBackground {
    enum Names { case british, southAsian, easternEuropean, african }

    var ethnicity: String
    var language: String
    var names: Names

    /// Ethnicity and language, per mille of the stock; the weights are ours, near the area's.
    static let perMille = Weighted([
        (DemoBackground(ethnicity: "W1", language: "en", names: .british), weight: 815),
        (DemoBackground(ethnicity: "W1", language: "cy", names: .british), 4),
        (DemoBackground(ethnicity: "A2", language: "en", names: .southAsian), 38),
        (DemoBackground(ethnicity: "A2", language: "ur", names: .southAsian), 18),
        (DemoBackground(ethnicity: "A1", language: "en", names: .southAsian), 10),
        (DemoBackground(ethnicity: "A9", language: "en", names: .southAsian), 10),
        (DemoBackground(ethnicity: "W9", language: "en", names: .easternEuropean), 12),
        (DemoBackground(ethnicity: "W9", language: "pl", names: .easternEuropean), 20),
        (DemoBackground(ethnicity: "W9", language: "ro", names: .easternEuropean), 10),
        (DemoBackground(ethnicity: "M9", language: "en", names: .british), 20),
        (DemoBackground(ethnicity: "B1", language: "en", names: .british), 11),
        (DemoBackground(ethnicity: "B2", language: "en", names: .african), 10),
        (DemoBackground(ethnicity: "O9", language: "en", names: .african), 10),
        (DemoBackground(ethnicity: "NS", language: "en", names: .british), 12),
    ])
}

extension DemoBackground.Names {
    var surnames: [String] {
        switch self {
        case .british: Self.britishSurnames
        case .southAsian:
            ["Akhtar", "Anwar", "Aziz", "Chaudhry", "Desai", "Hanif", "Mahmood", "Malik", "Rashid", "Sidhu"]
        case .easternEuropean:
            ["Dąbrowski", "Ionescu", "Kamiński", "Lis", "Mazur", "Munteanu", "Popa", "Wójcik", "Zając"]
        case .african: ["Abara", "Adeyemi", "Banda", "Eze", "Mensah", "Ndlovu", "Nwosu", "Tesfaye"]
        }
    }

    func forenames(_ sex: DemoPerson.Sex) -> [String] {
        switch (self, sex) {
        case (.british, .male): Self.britishMen
        case (.british, .female): Self.britishWomen
        case (.southAsian, .male): ["Arif", "Asif", "Farooq", "Hamza", "Imran", "Kashif", "Nadeem", "Omar", "Rizwan"]
        case (.southAsian, .female): ["Amina", "Farah", "Iqra", "Nasreen", "Parveen", "Saima", "Sana", "Zainab"]
        case (.easternEuropean, .male): ["Andrei", "Bogdan", "Jakub", "Łukasz", "Mihai", "Paweł", "Tomasz", "Wojciech"]
        case (.easternEuropean, .female): ["Alina", "Elena", "Ioana", "Katarzyna", "Małgorzata", "Monika", "Zofia"]
        case (.african, .male): ["Abel", "Chidi", "Dawit", "Emeka", "Kofi", "Kwame", "Tendai"]
        case (.african, .female): ["Abena", "Adaeze", "Chipo", "Folake", "Hiwot", "Ngozi"]
        }
    }

    private static let britishSurnames = [
        "Airey", "Aldred", "Alderson", "Ashworth", "Atkinson", "Bamber", "Barnes", "Baxendale", "Beardsworth", "Bell",
        "Benson", "Birchall", "Blezard", "Bowness", "Brennan", "Brockbank", "Bulcock", "Cartmell", "Catterall",
        "Clarkson", "Coward", "Crossley", "D'Arcy", "Dawson", "Dixon", "Duckworth", "Eccles", "Entwistle", "Fawcett",
        "Forshaw", "Gardner", "Gornall", "Greenhalgh", "Grimshaw", "Hartley", "Haslam", "Hesketh", "Hetherington",
        "Hodgson", "Hoyle", "Ireland", "Irving", "Jenkinson", "Kellet", "Kirkham", "Lambert", "Latham", "Leeming",
        "Lightfoot", "Lowther", "Marsden", "Mayor", "McCann", "McKenna", "Metcalfe", "Moss", "Nelson", "Nicholson",
        "Ó Briain", "O'Hare", "Ormerod", "Parker", "Pearson", "Pilkington", "Pye", "Quinn", "Ramsbottom", "Relph",
        "Rimmer", "Robinson", "Salthouse", "Sanderson", "Scott-Hall", "Shorrock", "Singleton", "Stephenson",
        "Swarbrick", "Tattersall", "Thornber", "Threlfall", "Towers", "Tyrer", "Unsworth", "Wade", "Walmsley-Kerr",
        "Warburton", "Wearing", "Whitaker", "Wharton", "Winstanley", "Woodburn", "Youdell",
    ]

    private static let britishMen = [
        "Adrian", "Alex", "Andrew", "Anthony", "Ashley", "Barry", "Bradley", "Brett", "Cameron", "Christopher", "Colin",
        "Connor", "Curtis", "Damian", "David", "Dominic", "Edward", "Elliot", "Gary", "George", "Glen", "Graham",
        "Harry", "Ian", "Jack", "James", "Jason", "John", "Jonathan", "Joseph", "Josh", "Keith", "Kenneth", "Kieran",
        "Kyle", "Leon", "Lewis", "Martin", "Matthew", "Michael", "Neil", "Nigel", "Oliver", "Owen", "Patrick", "Peter",
        "Philip", "Richard", "Robert", "Ross", "Rory", "Scott", "Simon", "Stephen", "Stuart", "Terence", "Thomas",
        "Trevor", "William", "Zak",
    ]

    private static let britishWomen = [
        "Alison", "Angela", "Annie", "Bethany", "Carly", "Charlotte", "Cheryl", "Claire", "Debbie", "Eleanor", "Emily",
        "Emma", "Erin", "Georgia", "Grace", "Hayley", "Heather", "Helen", "Jacqueline", "Jennifer", "Jodie", "Karen",
        "Kate", "Lauren", "Lindsay", "Lucy", "Lynn", "Martha", "Mary-Ann", "Melanie", "Natalie", "Olivia", "Rebecca",
        "Renée", "Samantha", "Sharon", "Sian", "Sophie", "Susan", "Tracey", "Vicky", "Wendy",
    ]
}
