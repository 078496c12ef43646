/// What decides how many points a case is to the officer who holds it.
package struct CaseWeight: Sendable, Hashable {
    /// Where the case is worked; numbered for storage.
    package enum Setting: Int, Sendable, CaseIterable {
        case community = 1
        /// Until release.
        case custody
        /// A standalone case, held by an officer of the Hub.
        case hub
    }

    package enum Standing: Sendable, Hashable {
        case banded(ColourBand)
        /// Its assessment or a manager's decision is awaited.
        case unbanded
        /// Put to the National Probation Service and not accepted yet.
        case escalated
    }

    package let standing: Standing
    package let setting: Setting

    package init(standing: Standing, setting: Setting) {
        self.standing = standing
        self.setting = setting
    }

    package var name: String {
        switch setting {
        case .community: standing.name
        case .custody: "\(standing.name), in custody"
        case .hub: "\(standing.name), standalone in the Hub"
        }
    }
}

extension CaseWeight.Standing {
    package var name: String {
        switch self {
        case .banded(let band): band.name
        case .unbanded: "Not banded yet"
        case .escalated: "Put to the NPS"
        }
    }
}
