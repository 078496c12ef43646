/// The rule that no woman works alone among men: at least two, or none (ours; New Zealand's practice).
package enum LoneWoman {
    /// What to say of a session with so many women among all who are due; nil where nobody is alone.
    package static func problem(women: Int, of total: Int, isWomenOnly: Bool) -> String? {
        guard women == 1, total > 1, !isWomenOnly else { return nil }
        return "One woman is alone in a mixed group: book a second, move her, or record her informed choice."
    }
}
