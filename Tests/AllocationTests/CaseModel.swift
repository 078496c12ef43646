import AllocationMakers
import Messages

/// What a test holds a case to be, worked out from the replies that it got and from nothing else.
struct CaseModel {
    /// What a row says of the risk, and which band the rules make of it.
    enum Risk: CaseIterable {
        case green, yellow, blue, red, unscored, undecided, high

        var band: Wire.ColourBand? {
            switch self {
            case .green: .green
            case .yellow: .yellow
            case .blue: .blue
            case .red: .red
            case .unscored, .undecided, .high: nil
            }
        }
    }

    enum Setting: CaseIterable {
        case community, custody, released, standalone
    }

    enum Escalation {
        case none, raised
        /// Where a person has raised it, it stays although the row's risk is lower again.
        case withNPS(byPerson: Bool)
    }

    let crn: String
    let setting: Setting
    var id = ""
    var version: UInt32 = 0
    var risk = Risk.green
    /// As the latest row has it; may be empty.
    var officerOfRow = ""
    /// Who holds the case; may be empty.
    var officer = ""
    /// Who holds it once the latest allocation is taken back; nil where it cannot be.
    var officerBefore: String?
    var raisedTo: Wire.ColourBand?
    var escalation = Escalation.none
    /// The open transfer.
    var transfer: (reply: Wire.TransferCommandReply, direction: Wire.TransferDirection)?
    /// The other provider who has it.
    var gone: Wire.CaseState?

    init(crn: String, setting: Setting) {
        self.crn = crn
        self.setting = setting
    }

    var isWithNPS: Bool {
        if case .withNPS = escalation { true } else { false }
    }

    var band: Wire.ColourBand? {
        switch risk {
        case .unscored, .high: nil
        case .undecided: raisedTo
        case .green, .yellow, .blue, .red: [risk.band, raisedTo].compactMap { $0 }.max { $0.rawValue < $1.rawValue }
        }
    }

    var state: Wire.CaseState {
        if let gone { return gone }
        if isWithNPS { return .escalated }
        if risk == .unscored { return .pending }
        if band == nil { return .awaitingDecision }
        return officer.isEmpty ? .awaitingAllocation : .held
    }

    var row: Wire.ReceivedCase {
        .of(crn) {
            $0.currentOfficer = officerOfRow
            switch risk {
            case .green: break
            case .yellow: $0.ogrs3 = "60"
            case .blue: ($0.rosh, $0.ogrs3) = ("MEDIUM", "60")
            case .red: $0.ogrs3 = "95"
            case .unscored: $0.ogrs3 = ""
            case .undecided: $0.flags = "DA"
            case .high: $0.rosh = "HIGH"
            }
            switch setting {
            case .community: break
            case .custody: $0.serveUntil("2019-06-04")
            case .released: $0.serveUntil("2019-06-03")
            case .standalone: $0.standAlone()
            }
        }
    }

    /// Hundredths of a point, to an officer of the Hub or of the field.
    func points(inHub: Bool) -> Int {
        if inHub, setting == .standalone { return 38 }
        let whole =
            switch (state, band) {
            case (.escalated, _), (_, .red?): 220
            case (_, .blue?): 140
            case (_, .yellow?): 80
            case (_, .green?): 50
            default: 100
            }
        return setting == .custody ? whole * 4 / 10 : whole
    }

    // MARK: What has happened

    mutating func received(_ risk: Risk, officerOfRow: String) {
        if gone == nil {
            switch (risk, escalation) {
            case (.high, .none) where self.risk != .high || id.isEmpty: escalation = .withNPS(byPerson: false)
            case (.high, .raised) where self.risk != .high: escalation = .withNPS(byPerson: true)
            case (.high, _), (_, .none), (_, .raised), (_, .withNPS(byPerson: true)): break
            case (_, .withNPS(byPerson: false)): escalation = .none
            }
            if officerOfRow != self.officerOfRow, officerOfRow != officer {
                officer = officerOfRow
                officerBefore = nil
            }
        }
        self.risk = risk
        self.officerOfRow = officerOfRow
    }

    mutating func allocated(to officer: String) {
        guard officer != self.officer else { return }
        officerBefore = self.officer
        self.officer = officer
    }

    mutating func takenBack() {
        officer = officerBefore ?? officer
        officerBefore = nil
    }

    /// Another provider has it.
    mutating func handedOver(_ state: Wire.CaseState) {
        (gone, officer, officerBefore, escalation) = (state, "", nil, .none)
    }
}
