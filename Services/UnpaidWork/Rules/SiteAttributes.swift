/// What there is at a site that decides who may work there; bit n - 1 is number n of the contract.
package struct SiteAttributes: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    package static let childrenPresent = Self(rawValue: 1 << 0)
    package static let vulnerableAdults = Self(rawValue: 1 << 1)
    package static let nearSchool = Self(rawValue: 1 << 2)
    package static let residential = Self(rawValue: 1 << 3)
    package static let knivesOrSharpTools = Self(rawValue: 1 << 4)
    package static let machinery = Self(rawValue: 1 << 5)
    package static let loneBeneficiary = Self(rawValue: 1 << 6)
    package static let womenOnly = Self(rawValue: 1 << 7)
    package static let hygieneFacilities = Self(rawValue: 1 << 8)
    package static let wheelchairAccess = Self(rawValue: 1 << 9)
    package static let publicFacing = Self(rawValue: 1 << 10)
    package static let heavyWork = Self(rawValue: 1 << 11)
    package static let enclosed = Self(rawValue: 1 << 12)
    package static let alcoholOnSite = Self(rawValue: 1 << 13)

    private static let names = [
        "Children present", "Vulnerable adults", "Near a school", "Residential", "Knives or sharp tools", "Machinery",
        "Lone beneficiary", "Women only", "Hygiene facilities", "Wheelchair access", "Public-facing", "Heavy work",
        "Enclosed", "Alcohol on site",
    ]

    /// Each attribute by itself, in the order of the numbers.
    package static let all = names.indices.map { Self(rawValue: 1 << $0) }

    /// The attribute of that number; nil where there is none.
    package init?(number: Int) {
        guard 1...Self.names.count ~= number else { return nil }
        self.init(rawValue: 1 << (number - 1))
    }

    /// From 1, as the contract counts them.
    package var numbers: [Int] { Self.names.indices.filter { rawValue & 1 << $0 != 0 }.map { $0 + 1 } }

    /// Of each attribute in it, in the order of the numbers.
    package var names: [String] { numbers.map { Self.names[$0 - 1] } }

    /// `children present, near a school`
    var inWords: String { names.map { $0.lowercased() }.joined(separator: ", ") }
}
