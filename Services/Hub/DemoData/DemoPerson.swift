import CivilCalendar

/// The facts about an invented person that are the same in each of their rows.
struct DemoPerson {
    enum Sex: String { case male = "M", female = "F" }

    var crn: String
    /// The prison number, which only those who have been in prison have.
    var nomsNumber = ""
    var surname: String
    var forenames: String
    var dateOfBirth: Day
    var sex: Sex
    var background: DemoBackground
    var home: DemoSite
    var postcodeDistrict: String
    var employment: String
    var disability: String
    var weapons: String
    var restrainingOrder: String
    var dependants: String

    /// - Parameter sentencedOn: The earliest day of sentence, on which the person is an adult.
    init(
        number: Int, sentencedOn: Day, hasBeenInPrison: Bool, homes: Weighted<DemoSite>, _ random: inout SplitMix64
    ) {
        sex = random.happens(perMille: Self.womenPerMille) ? .female : .male
        background = DemoBackground.perMille.pick(&random)
        surname = random.pick(background.names.surnames)
        forenames = random.pick(background.names.forenames(sex))
        let age = random.within(Self.ages.pick(&random))
        dateOfBirth = sentencedOn.adding(months: -12 * age).advanced(by: -random.below(364))!
        home = homes.pick(&random)
        postcodeDistrict = random.pick(home.postcodeDistricts)
        employment = (hasBeenInPrison ? Self.employmentAtRelease : Self.employment).pick(&random)
        disability = Self.disability.pick(&random)
        weapons = Self.weapons.pick(&random)
        restrainingOrder = Self.restrainingOrder.pick(&random)
        dependants = Self.dependants.pick(&random)
        crn = Self.crn(number)
        if hasBeenInPrison { nomsNumber = Self.nomsNumber(number) }
    }

    /// Domain volumes, generator weights: women about 15 %.
    private static let womenPerMille = 150

    /// Age at sentence, in years, per cent of the stock; ours.
    private static let ages = Weighted([
        18...20: 8, 21...24: 15, 25...29: 19, 30...34: 18, 35...39: 14, 40...49: 17, 50...59: 7, 60...74: 2,
    ])
    private static let employment = Weighted([
        "UNEMPLOYED": 46, "EMPLOYED": 36, "UNFIT": 8, "CARER": 6, "STUDENT": 4,
    ])
    /// Generator weights from the inspection of 2019: three in four are without work at release.
    private static let employmentAtRelease = Weighted(["UNEMPLOYED": 75, "EMPLOYED": 13, "UNFIT": 6, "CARER": 6])
    /// The same: disability from a quarter to a half.
    private static let disability = Weighted(["N": 60, "Y": 29, "U": 11])
    private static let weapons = Weighted(["N": 78, "Y": 8, "U": 14])
    private static let restrainingOrder = Weighted(["N": 78, "Y": 10, "U": 12])
    private static let dependants = Weighted(["N": 63, "Y": 31, "U": 6])
}

extension DemoPerson {
    /// A capital letter and six digits, another for each number below 24 million.
    ///
    /// The factor shares no divisor with the count of the numbers, and so visits each once, far apart.
    static func crn(_ number: Int) -> String {
        let place = (number * 9_137_087 + 3_300_117) % 24_000_000
        return letters[place / 1_000_000] + padded(place % 1_000_000, to: 6)
    }

    /// A, four digits and two capital letters, another for each number below 5.76 million.
    static func nomsNumber(_ number: Int) -> String {
        let place = (number * 2_244_877 + 1_020_304) % 5_760_000
        return "A" + padded(place / 576, to: 4) + letters[place % 576 / 24] + letters[place % 24]
    }

    /// Without I and O, which are read as 1 and 0.
    private static let letters = "ABCDEFGHJKLMNPQRSTUVWXYZ".map(String.init)

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
