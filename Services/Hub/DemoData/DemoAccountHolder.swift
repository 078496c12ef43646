/// Somebody of the staff whom a sign-in of the demo belongs to: always there, so that whoever tries it has work.
struct DemoAccountHolder {
    var surname: String
    var forename: String
    var sex: DemoPerson.Sex

    /// By the number in the staff list: a team manager, a probation officer and a supervisor of unpaid work of Preston,
    /// and an officer of the Hub.
    static let byNumber = [
        119: DemoAccountHolder(surname: "Pugh", forename: "Gareth", sex: .male),
        8: DemoAccountHolder(surname: "Rahman", forename: "Sadia", sex: .female),
        108: DemoAccountHolder(surname: "Fisher", forename: "Leanne", sex: .female),
        136: DemoAccountHolder(surname: "Bell", forename: "Georgia", sex: .female),
    ]
}
