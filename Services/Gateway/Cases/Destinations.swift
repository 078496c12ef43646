import GatewayKit

/// Where the pages about cases and teams lead.
package extension Destination {
    static let cases = Destination(
        CaseListPage.path, "Cases", "See what has come in, its band, and what each case waits for.")
    static let workload = Destination(
        OwnWorkloadPage.path, "My workload", "See your cases, what is new among them, and what makes up your workload.")
    static let teams = Destination(
        TeamListPage.path, "Teams", "See each team’s queue and its officers’ workload, and who acts for the manager.")
    static let uncovered = Destination(
        UncoveredOfficersPage.path, "Reallocation",
        "Find officers who are absent or have left, and give their cases to others.")
    static let exceptions = Destination(
        ExceptionListPage.path, "Exceptions", "See the cases and officers against whom a rule speaks.")
    static let escalations = Destination(
        EscalationListPage.path, "Escalations", "Follow what was put to the National Probation Service.")
    static let transfers = Destination(
        TransferListPage.path, "Transfers", "Follow cases that go to another provider or come from one.")
    static let changes = Destination(
        ChangeListPage.path, "Changes", "See what the latest extract changed, and who was told.")
    static let rejects = Destination(
        RejectListPage.path, "Refused rows", "See which rows of an extract were refused, and why.")
    static let banding = Destination(
        BandingPreviewPage.path, "What band would this be?",
        "See which colour band a case would be given, and which rules decide it.")
}
