/// The one style sheet: part of the program, named in pages by its hash so that browsers may keep it for good.
package enum Stylesheet {
    package static let asset = Asset("/assets/site.css", type: "text/css; charset=utf-8", css)

    private static let css = """
        :root {
          --ink: #14181f;
          --quiet: #4a5361;
          --paper: #ffffff;
          --ground: #f1f4f6;
          --line: #7c8794;
          --brand: #123f4c;
          --link: #0b5a8a;
          --act: #176b45;
          --act-dark: #0f4a30;
          --fault: #ad1f1f;
          --focus: #ffdd33;
        }

        * { box-sizing: border-box; }
        html { background: var(--ground); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }

        body {
          margin: 0;
          background: var(--paper);
          color: var(--ink);
          font: 1.1875rem/1.5 Arial, sans-serif;
          overflow-wrap: break-word;
        }

        .width { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
        main { display: block; max-width: 42rem; padding: 1.5rem 0 3rem; }
        main.wide { max-width: none; container-type: inline-size; }
        main:focus { outline: none; }
        h1 { margin: 0 0 1.5rem; font-size: 2rem; line-height: 1.2; }
        h2 { margin: 2rem 0 1rem; font-size: 1.5rem; line-height: 1.25; }
        h3 { margin: 1.5rem 0 .5rem; font-size: 1.1875rem; }
        p, ul, ol { margin: 0 0 1rem; }
        ul, ol { padding-left: 1.5rem; }
        li { margin-bottom: .25rem; }
        .lead { font-size: 1.375rem; }
        .hint { margin: 0 0 .5rem; color: var(--quiet); }

        .visually-hidden {
          position: absolute;
          width: 1px;
          height: 1px;
          margin: -1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }

        a { color: var(--link); text-underline-offset: .15em; }
        a:hover { text-decoration-thickness: 3px; }
        a:focus-visible, summary:focus-visible, .button-link:focus-visible {
          outline: 3px solid transparent;
          background: var(--focus);
          box-shadow: 0 -2px var(--focus), 0 4px #000000;
          color: #000000;
          text-decoration: none;
        }

        .skip-link { position: absolute; top: -10rem; left: 1rem; padding: .75rem; background: var(--focus); color: #000000; }
        .skip-link:focus { top: 0; z-index: 1; }

        .demo-banner { background: #fff3c4; color: #3d2f00; border-bottom: 1px solid #8a6d00; }
        .demo-banner p { margin: 0 auto; padding-top: .5rem; padding-bottom: .5rem; }

        .header { background: var(--brand); color: #ffffff; }
        .header .width {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          justify-content: space-between;
          gap: .25rem 1.5rem;
          padding-top: .75rem;
          padding-bottom: .75rem;
        }
        .service-name { padding: .25rem 0; color: #ffffff; font-size: 1.375rem; font-weight: bold; text-decoration: none; }
        .service-name:hover { text-decoration: underline; }
        .sign-out { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; }

        .button-link {
          min-height: 2rem;
          padding: .25rem;
          border: 0;
          background: none;
          color: inherit;
          font: inherit;
          text-decoration: underline;
          cursor: pointer;
        }

        .navigation { background: var(--ground); border-bottom: 1px solid var(--line); }
        .navigation ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; }
        .navigation li { margin: 0; }
        .navigation a { display: inline-block; padding: .75rem 0; text-decoration: none; }
        .navigation a:hover { text-decoration: underline; }
        .navigation a[aria-current] { border-bottom: 4px solid var(--link); font-weight: bold; }

        .back-link { display: inline-block; margin-top: .75rem; padding: .25rem 0; }

        .footer { border-top: 1px solid var(--line); background: var(--ground); }
        .footer .width { padding-top: 1.5rem; padding-bottom: 2.5rem; }
        .footer a { display: inline-block; padding: .25rem 0; }

        .form-group { margin-bottom: 1.75rem; }
        .form-group-error { padding-left: 1rem; border-left: 5px solid var(--fault); }
        .form-group label, legend { font-weight: bold; }
        .form-group > label { display: block; margin-bottom: .25rem; }
        fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
        legend { padding: 0; margin-bottom: .5rem; }
        .error-message { margin: 0 0 .5rem; color: var(--fault); font-weight: bold; }

        input[type="text"], input[type="password"], select, textarea {
          width: 100%;
          min-height: 2.75rem;
          padding: .375rem .5rem;
          border: 2px solid var(--ink);
          border-radius: 0;
          background: var(--paper);
          color: var(--ink);
          font: inherit;
        }
        input.input-2 { width: 3.5rem; }
        input.input-4 { width: 5rem; }
        select { max-width: 22rem; }
        input.input-20 { max-width: 22rem; }
        input[type][aria-invalid], select[aria-invalid], textarea[aria-invalid] { border-color: var(--fault); }
        input:focus-visible, select:focus-visible, textarea:focus-visible {
          outline: 3px solid var(--focus);
          outline-offset: 0;
          box-shadow: inset 0 0 0 2px #000000;
        }

        .choice { display: grid; grid-template-columns: 2.75rem 1fr; align-items: center; }
        .choice input { width: 1.75rem; height: 1.75rem; margin: .5rem .25rem; accent-color: #000000; }
        .choice input:focus-visible { outline: 3px solid #000000; box-shadow: 0 0 0 6px var(--focus); }
        .choice label { padding: .5rem 0; font-weight: normal; }
        .choice .hint { grid-column: 2; }
        .date-parts { display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
        .date-parts label { display: block; font-weight: normal; }
        .question { margin-bottom: 2rem; padding: 1rem 1rem 0; border: 1px solid var(--line); }

        .button {
          min-height: 2.75rem;
          padding: .5rem 1rem;
          border: 2px solid transparent;
          border-radius: 0;
          background: var(--act);
          box-shadow: 0 2px 0 var(--act-dark);
          color: #ffffff;
          font: inherit;
          font-weight: bold;
          cursor: pointer;
        }
        a.button { display: inline-block; text-decoration: none; }
        .button:hover { background: var(--act-dark); }
        .button:focus-visible { outline: 3px solid transparent; background: var(--focus); box-shadow: 0 2px 0 #000000; color: #000000; }

        .error-summary { margin-bottom: 2rem; padding: 1rem; border: 5px solid var(--fault); }
        .error-summary:focus { outline: 3px solid var(--focus); }
        .error-summary h2 { margin-top: 0; }
        .error-summary ul { margin: 0; padding: 0; list-style: none; }
        .error-summary a { display: inline-block; padding: .125rem 0; color: var(--fault); font-weight: bold; }

        .banner { margin-bottom: 2rem; padding: 1rem; border: 5px solid var(--act); }
        .banner h2 { margin: 0 0 .5rem; font-size: 1.1875rem; }
        .banner p { margin: 0; }

        .inset { padding: .75rem 1rem; border-left: 8px solid var(--line); }
        .panel { margin-bottom: 2rem; padding: 1rem 1.25rem .25rem; border: 2px solid var(--brand); background: var(--ground); }
        .panel h2 { margin-top: 0; }

        .tag { display: inline-block; white-space: nowrap; padding: .125rem .625rem; border: 2px solid currentcolor; background: var(--paper); }
        .tag-green { background: #d5eddc; color: #0d4a24; }
        .tag-yellow { background: #fff2b8; color: #4d3b00; }
        .tag-blue { background: #d6e6f7; color: #0c3c6e; }
        .tag-red { background: #f9d9d5; color: #7d1212; }
        .tag-grey { background: #e6e9ec; color: #30363d; }

        .summary-list { margin: 0 0 1rem; }
        .summary-list div { padding: .5rem 0; border-bottom: 1px solid var(--line); }
        .summary-list dt { font-weight: bold; }
        .summary-list dd { margin: 0; }

        details { margin: 2rem 0; }
        summary { width: fit-content; padding: .25rem 0; color: var(--link); text-decoration: underline; cursor: pointer; }
        details[open] summary { margin-bottom: .5rem; }

        table { width: 100%; border-collapse: collapse; }
        caption { margin-bottom: .5rem; font-weight: bold; text-align: left; }
        th, td { padding: .5rem .5rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }

        .sub-navigation ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; list-style: none; border-bottom: 1px solid var(--line); }
        .sub-navigation li { margin: 0; }
        .sub-navigation a { display: inline-block; padding: .5rem 0; }
        .sub-navigation a[aria-current] { border-bottom: 4px solid var(--link); color: var(--ink); font-weight: bold; text-decoration: none; }
        .pagination { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-top: 1rem; }
        .pagination a { display: inline-block; padding: .25rem 0; }
        .search { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0 1rem; }
        .search .form-group { flex: 1 1 15rem; max-width: 26rem; }
        .search .button { margin-bottom: 1.75rem; }
        .result-count { font-weight: bold; }
        .quiet { color: var(--quiet); }
        .quiet, .row-note { display: block; font-weight: normal; }
        .cards { margin-bottom: 1.5rem; }
        .cards .tag { margin-right: .25rem; }
        .cards details { margin: .25rem 0; }
        /* What was typed into another system may be one long word. */
        .changes { min-width: 10rem; padding: 0; list-style: none; overflow-wrap: anywhere; }
        .capacity { margin-bottom: .75rem; }
        .capacity-bar { display: block; width: 100%; min-width: 6rem; max-width: 16rem; height: 1rem; margin-top: .25rem; }
        progress { display: block; width: 100%; max-width: 22rem; height: 1rem; accent-color: var(--brand); }
        .bar-chart { padding: 0; list-style: none; }
        .bar-chart .capacity-bar { max-width: none; }
        .bar-track { fill: var(--paper); stroke: var(--line); vector-effect: non-scaling-stroke; }
        .bar-now { fill: var(--brand); }
        .bar-after { fill: #7fb3c2; }
        .bar-mark { fill: var(--fault); }
        .person { margin-bottom: 1rem; padding: .75rem 1rem 0; border: 1px solid var(--line); }
        .person h2, .person h3 { margin: 0 0 .25rem; font-size: 1.1875rem; }
        .person p, .person ul { margin-bottom: .5rem; }
        .person p > a { display: inline-block; padding: .375rem 0; }
        .query { padding: 1rem 1rem 0; border: 1px solid var(--line); }
        .query > .button:last-child { margin-bottom: 1rem; }
        th[aria-sort="ascending"] a::after { content: " \\25B2" / ""; }
        th[aria-sort="descending"] a::after { content: " \\25BC" / ""; }

        /* As wide as words in every column need; by the text's own size, so that text of twice the size has cards. */
        @container (max-width: 55.9375rem) {
          .cards, .cards caption:not(.visually-hidden), .cards thead, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
          .cards thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; }
          .cards thead th:not(.sortable) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
          .cards thead th { border: 0; }
          .cards tbody tr { margin-bottom: 1rem; padding: .5rem 0; border-top: 2px solid var(--brand); border-bottom: 1px solid var(--line); }
          .cards tbody th, .cards tbody td { padding: .25rem 0; border: 0; }
          .cards tbody td[data-label]::before { content: attr(data-label) ": "; font-weight: bold; }
        }

        /* A table that stays one on a narrow screen breaks a word sooner than it scrolls. */
        @media (max-width: 39.9375rem) {
          th, td { overflow-wrap: anywhere; }
        }

        @media (min-width: 40rem) {
          main { padding-top: 2rem; }
          h1 { font-size: 2.5rem; }
          .summary-list div { display: grid; grid-template-columns: 2fr 3fr; gap: 1rem; }
        }

        @media (forced-colors: active) {
          :focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
          .tag { border-color: CanvasText; }
          .button { border-color: ButtonText; }
          .bar-track { fill: Canvas; stroke: CanvasText; }
          .bar-now { fill: CanvasText; }
          .bar-after { fill: GrayText; }
          .bar-mark { fill: Highlight; }
        }

        @page { size: A4; margin: 18mm; }
        @media print {
          .screen-only, .skip-link, .demo-banner a, .navigation, .sign-out, .back-link, .footer, form, details { display: none; }
          .header { background: none; color: #000000; border-bottom: 2px solid #000000; }
          .service-name { color: #000000; }
          body { font-size: 12pt; }
          main { padding: 12pt 0 0; }
          h1 { margin-bottom: 12pt; font-size: 20pt; }
          h2 { margin: 12pt 0 6pt; font-size: 14pt; break-after: avoid; }
          .summary-list div { padding: 2pt 0; }
          .panel { background: none; break-inside: avoid; }
          body:has(.sheet) { page: sheet; }
          .sheet { font-size: 9pt; line-height: 1.3; }
          .sheet table { min-width: 0; }
          .sheet th, .sheet td { padding: .25rem; border: 1px solid #000000; }
          .sheet tr { break-inside: avoid; }
          .sheet h1 { margin: 0; font-size: 14pt; }
          .sheet p { margin: .5rem 0; }
          .sheet .write-line { min-height: 2rem; }
        }

        @page sheet {
          size: A4 landscape;
          margin: 10mm;
        }

        """
}
