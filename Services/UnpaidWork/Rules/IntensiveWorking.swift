/// Working four days a week and looking for work on the fifth, for people without a job.
///
/// Source: the Ministry of Justice's announcement of August 2011: at least 28 hours over four days; whoever looks after
/// children or other dependants is exempt.
package enum IntensiveWorking {
    /// What each week offers at least.
    package static let weeklyMinutes = 28 * 60

    /// Why somebody cannot work so, in words; empty where they can.
    ///
    /// - Parameters:
    ///   - employment: as the extract has it.
    ///   - dependants: whether the person looks after somebody.
    package static func refusals(employment: String, dependants: TriState?) -> [String] {
        var refusals: [String] = []
        if employment == "EMPLOYED" { refusals.append("The person has a job: intensive working is for those without.") }
        if dependants == .yes { refusals.append("The person looks after dependants, and is exempt.") }
        return refusals
    }
}
