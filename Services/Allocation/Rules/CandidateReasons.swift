extension Candidate {
    /// Why it stands where it stands, in the order in which the ranking asks.
    package var reasons: [String] {
        [continuitySentence, skillsSentence, preferenceSentence, capacitySentence, siteSentence].compactMap { $0 }
    }

    private var continuitySentence: String? {
        switch continuity {
        case .holdsPerson: "Holds another case of the same person."
        case .heldCase: "Held this case before."
        case nil: nil
        }
    }

    private var skillsSentence: String? {
        let wanted = demand.skills
        guard !wanted.isEmpty else { return nil }
        let names = (skills.isEmpty ? wanted : skills).map(\.name).joined(separator: ", ")
        return skills.isEmpty
            ? "Has none of the skills wanted: \(names)."
            : "Has \(skills.count) of \(wanted.count) skills wanted: \(names)."
    }

    private var preferenceSentence: String? {
        guard let isFavoured = demand.preference.favours(officer.sex, personSex: demand.sex) else { return nil }
        let sex = officer.sex.name
        switch (demand.preference, isFavoured) {
        case (.none, true): return "A \(sex) officer, as every woman is offered."
        case (.none, false): return "A \(sex) officer; every woman is offered a female one."
        case (_, true): return "A \(sex) officer, as the person asked."
        case (_, false): return "A \(sex) officer; the person asked for another."
        }
    }

    private var capacitySentence: String {
        guard let nowTenths = now.percentTenths, let afterTenths = after.percentTenths else {
            return "Has no points available."
        }
        let over = hasRoom ? "" : ", more than \(Capacity.refuseTenths / 10)%"
        return "At \(nowTenths.asPercentTenths) now and \(afterTenths.asPercentTenths) with the case\(over)."
    }

    private var siteSentence: String {
        officer.site == demand.site ? "Works at \(officer.site)." : "Works at \(officer.site), not at \(demand.site)."
    }
}

extension Sex {
    fileprivate var name: String { self == .female ? "female" : "male" }
}
