import AllocationRules
import Testing

/// Holds what a pending case asks for against every way in which it could be completed.
struct CompletionTests {
    private static let harms: [RiskOfSeriousHarm?] = [nil, .low, .medium]
    private static let scores: [OGRS3?] = [nil, ogrs3(20), ogrs3(60), ogrs3(95)]

    @Test(arguments: harms, scores)
    func `A question is asked exactly when some completion of the case turns on it`(
        harm: RiskOfSeriousHarm?, score: OGRS3?
    ) {
        for others in subsets(of: [.drugRehabilitationRequirement, .sexOffender, .iomNominal]) {
            for questions in subsets(of: [.childConcern, .domesticAbuse, .hateCrime]) {
                for answers in answered(questions) {
                    let draft = Draft(harm: harm, score: score, others: others, questions: questions, answers: answers)
                    #expect(draft.banding.undecided == draft.questionsThatMatter, "\(draft)")
                }
            }
        }
    }

    @Test(arguments: harms, scores)
    func `A case is banded exactly when nothing is missing and nothing is asked`(
        harm: RiskOfSeriousHarm?, score: OGRS3?
    ) {
        for others in subsets(of: [.drugRehabilitationRequirement, .sexOffender, .iomNominal]) {
            for answers in answered([.childConcern, .domesticAbuse]) {
                let draft = Draft(
                    harm: harm, score: score, others: others, questions: [.childConcern, .domesticAbuse],
                    answers: answers)
                let isComplete = harm != nil && score != nil && draft.questionsThatMatter.isEmpty
                #expect((draft.banding.outcome != .pending) == isComplete, "\(draft)")
                if isComplete {
                    #expect(draft.completions.allSatisfy { $0.banding.outcome == draft.banding.outcome }, "\(draft)")
                }
            }
        }
    }

    private func subsets(of circumstances: [Circumstance]) -> [[Circumstance]] {
        circumstances.reduce([[]]) { subsets, next in subsets + subsets.map { $0 + [next] } }
    }

    /// Every way to answer yes, no or nothing.
    private func answered(_ questions: [Circumstance]) -> [[Circumstance: Bool]] {
        questions.reduce([[:]]) { all, question in
            all + all.map { $0.merging([question: true]) { $1 } } + all.map { $0.merging([question: false]) { $1 } }
        }
    }
}

private struct Draft {
    var harm: RiskOfSeriousHarm?
    var score: OGRS3?
    let others: [Circumstance]
    let questions: [Circumstance]
    var answers: [Circumstance: Bool]

    var banding: Banding {
        Banding(
            harm: harm, score: score, circumstances: Set(others + questions),
            decisions: answers.map { $0.key.decided($0.value) })
    }

    var questionsThatMatter: [Circumstance] {
        questions.filter { question in
            guard answers[question] == nil else { return false }
            return completions.contains { completion in
                var yes = completion
                var no = completion
                yes.answers[question] = true
                no.answers[question] = false
                return yes.banding.outcome != no.banding.outcome
            }
        }
    }

    /// The draft with every possible value for what is missing.
    var completions: [Draft] {
        var drafts = [self]
        for question in questions where answers[question] == nil {
            drafts = drafts.flatMap { draft in
                [true, false].map { answer in
                    var answered = draft
                    answered.answers[question] = answer
                    return answered
                }
            }
        }
        return drafts.flatMap { draft in
            (harm.map { [$0] } ?? [.low, .medium]).flatMap { harm in
                (score.map { [$0] } ?? [ogrs3(20), ogrs3(60), ogrs3(95)]).map { score in
                    var complete = draft
                    complete.harm = harm
                    complete.score = score
                    return complete
                }
            }
        }
    }
}
