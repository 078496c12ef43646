extension HolidayTable {
    /// The bank holidays of England and Wales that fall on weekdays, 2014 to 2028.
    ///
    /// Substitutes stand on the day they are kept. One-offs: 2020-05-08 instead of the first Monday, 2022-06-02 and -03,
    /// 2022-09-19, 2023-05-08. Source: GOV.UK's bank holidays; 2028 is projected by the same rules.
    package static let englandAndWales = HolidayTable(
        text: """
            2014 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
            2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
            2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
            2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
            2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
            2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            """)!
}

extension WorkingDays {
    /// The business days of England and Wales, 2014 to 2028.
    package static let englandAndWales = WorkingDays(.englandAndWales)
}
