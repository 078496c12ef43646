import CivilCalendar

/// Whatever a form's fields are told to, one after another: what reads them, checks, shows or finds them.
package protocol Fields {
    /// One field: what it holds, its kind, and what is said of it.
    mutating func field<Kind: Control>(_ entry: inout Kind.Entry, _ kind: Kind, _ said: FieldWords)

    /// What stands between the fields.
    mutating func write(_ write: (inout HTML) -> Void)
}

/// The kinds of fields. Of each is said, in this order: the request's field that it fills, its label, whether it must
/// be filled in, what it offers, a hint, and what is wrong with it beside other fields; `at` is what a service's
/// violation calls it, where that is another name.
package extension Fields {
    mutating func line(
        _ text: inout String, _ name: String, _ label: String, _ need: Need = .optional, most: Int? = nil,
        width: String? = nil, hint: String? = nil, fault: String? = nil, at paths: String...
    ) {
        field(
            &text, TextControl(shape: .line(width: width), most: most),
            FieldWords(name, at: paths, label, hint: hint, need, fault: fault))
    }

    mutating func area(
        _ text: inout String, _ name: String, _ label: String, _ need: Need = .optional, most: Int? = nil,
        hint: String? = nil, fault: String? = nil, at paths: String...
    ) {
        field(
            &text, TextControl(shape: .area, most: most),
            FieldWords(name, at: paths, label, hint: hint, need, fault: fault))
    }

    mutating func number(
        _ entry: inout NumberEntry, _ name: String, _ label: String, _ need: Need = .optional,
        in range: ClosedRange<UInt32>, of unit: String? = nil, hint: String? = nil, fault: String? = nil,
        at paths: String...
    ) {
        field(
            &entry, NumberControl(range: range, unit: unit),
            FieldWords(name, at: paths, label, hint: hint, need, fault: fault))
    }

    mutating func time(
        _ entry: inout TimeEntry, _ name: String, _ label: String, _ need: Need = .needed, hint: String? = nil,
        fault: String? = nil, at paths: String...
    ) {
        field(&entry, TimeControl(), FieldWords(name, at: paths, label, hint: hint, need, fault: fault))
    }

    /// From when to when on one day.
    mutating func times(_ start: inout TimeEntry, _ end: inout TimeEntry) {
        time(&start, "start", "Start", hint: "For example, 9:15", at: "startTime")
        time(&end, "end", "End", fault: end.isAfter(start) ? nil : "End must be after the start", at: "endTime")
    }

    mutating func date(
        _ entry: inout DateEntry, _ name: String, _ label: String, _ need: Need = .needed,
        hint: String? = "For example, 27 3 2019", fault: String? = nil, at paths: String...
    ) {
        field(&entry, DateControl(), FieldWords(name, at: paths, label, hint: hint, need, fault: fault))
    }

    /// From when to when; the last day is never before the first.
    mutating func span(
        _ from: inout DateEntry, _ until: inout DateEntry, _ need: Need = .needed, hint: String,
        mostDays: Int? = nil
    ) {
        date(&from, "from", "First day")
        var fault = until.fault("Last day", notBefore: from)
        if let mostDays, let first = from.date, let last = until.date, first.distance(to: last) >= mostDays {
            fault = "Last day must be within \(mostDays) days of the first"
        }
        date(&until, "until", "Last day", need, hint: hint, fault: fault)
    }

    /// One of the values of the contract's enum: all that have words, unless it is said which.
    mutating func radios<Value: Worded>(
        _ value: inout Value, _ name: String, _ label: String, _ need: Need = .needed, of values: [Value] = Value.known,
        hint: String? = nil, at paths: String...
    ) {
        field(&value, ChoiceControl(.radios, values), FieldWords(name, at: paths, label, hint: hint, need))
    }

    /// One of what the page has a name for.
    mutating func radios<Value: Offered>(
        _ value: inout Value?, _ name: String, _ label: String, _ need: Need = .needed, of values: [Value],
        hint: String? = nil, fault: String? = nil, at paths: String...
    ) {
        field(
            &value, ChoiceControl(.radios, values), FieldWords(name, at: paths, label, hint: hint, need, fault: fault))
    }

    /// One of what the subject has, by its code.
    mutating func radios(
        _ code: inout String, _ name: String, _ label: String, _ need: Need = .needed, of choices: [Choice],
        hint: String? = nil, at paths: String...
    ) {
        field(&code, ChoiceControl(.radios, choices), FieldWords(name, at: paths, label, hint: hint, need))
    }

    mutating func yesNo(
        _ value: inout Bool?, _ name: String, _ label: String, _ need: Need = .needed, yes: Choice = .yes,
        no: Choice = .no, hint: String? = nil, at paths: String...
    ) {
        let offered: [(value: Bool?, choice: Choice)] = [(true, yes), (false, no)]
        field(
            &value, ChoiceControl(shape: .radios, offered: offered) { _ in nil },
            FieldWords(name, at: paths, label, hint: hint, need))
    }

    /// One of the values of the contract's enum, in one line.
    mutating func select<Value: Worded>(
        _ value: inout Value, _ name: String, _ label: String, _ need: Need = .needed, of values: [Value] = Value.known,
        prompt: String? = "Select", hint: String? = nil, at paths: String...
    ) {
        field(
            &value, ChoiceControl(.select(prompt: prompt), values), FieldWords(name, at: paths, label, hint: hint, need)
        )
    }

    /// One of what the page has a name for, in one line.
    mutating func select<Value: Offered>(
        _ value: inout Value?, _ name: String, _ label: String, _ need: Need = .needed, of values: [Value],
        prompt: String? = "Select", hint: String? = nil, at paths: String...
    ) {
        field(
            &value, ChoiceControl(.select(prompt: prompt), values), FieldWords(name, at: paths, label, hint: hint, need)
        )
    }

    /// One of what the subject has, by its code, in one line.
    mutating func select(
        _ code: inout String, _ name: String, _ label: String, _ need: Need = .needed, of choices: [Choice],
        prompt: String? = "Select", hint: String? = nil, at paths: String...
    ) {
        field(
            &code, ChoiceControl(.select(prompt: prompt), choices), FieldWords(name, at: paths, label, hint: hint, need)
        )
    }

    /// Any number of what is offered, in that order.
    mutating func checkboxes<Value: Offered>(
        _ values: inout [Value], _ name: String, _ label: String, _ need: Need = .open, of offered: [Value],
        hint: String? = nil, fault: String? = nil, at paths: String...
    ) {
        field(
            &values, ChoicesControl(offered: offered.map { ($0, $0.choice) }),
            FieldWords(name, at: paths, label, hint: hint, need, fault: fault))
    }

    /// Any number of what the subject has, by their codes; those that are offered no more are kept.
    mutating func checkboxes(
        _ codes: inout [String], _ name: String, _ label: String, _ need: Need = .open, of choices: [Choice],
        hint: String? = nil, fault: String? = nil, at paths: String...
    ) {
        field(
            &codes, ChoicesControl(offered: choices.map { ($0.value, $0) }) { $0 },
            FieldWords(name, at: paths, label, hint: hint, need, fault: fault))
    }

    mutating func tick(
        _ isTicked: inout Bool, _ name: String, _ label: String, _ words: String, at paths: String...
    ) {
        field(&isTicked, TickControl(words: words), FieldWords(name, at: paths, label, hint: nil, .open))
    }

    mutating func hidden(_ text: inout String, _ name: String) {
        field(&text, HiddenControl(), FieldWords(name, at: [], "", hint: nil, .open))
    }

    mutating func heading(_ text: String) { write { $0.element("h2", text) } }

    mutating func words(_ text: String) { write { $0.element("p", text) } }
}
