import GatewayKit

/// Where the pages about unpaid work lead.
package extension Destination {
    static let unpaidWork = Destination(
        UnpaidWorkPages.path, "Unpaid work",
        "See who has unpaid work to do, what each person waits for, and how many hours are left.")
    static let projects = Destination(
        UnpaidWorkPages.projectsPath, "Projects",
        "See where people work, and keep the projects’ days, places and checks up to date.")
    static let beneficiaries = Destination(
        BeneficiaryListPage.path, "Beneficiaries", "See for whom people work, whom to call there and what is agreed.")
    static let team = Destination(
        TeamPage.path, "Team and vehicles",
        "See who and what sessions are run with on a day, and which vehicles are off the road.")
    static let sessions = Destination(
        SessionPages.path, "Sessions", "See each day’s sessions: how full they are, and who supervises them.")
    static let plans = Destination(
        PlanListPage.path, "Plans of weeks",
        "Have a week planned for everybody at once, adjust the plan, and publish it.")
    static let standDowns = Destination(
        SessionPages.standDownsPath, "Stand-downs", "See whom the service stood down, and why.")
    static let mySessions = Destination(
        SessionPages.ownPath, "My sessions",
        "Open the register of your next session, and finish those that are not signed off.")
}
