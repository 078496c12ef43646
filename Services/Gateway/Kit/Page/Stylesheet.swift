/// The one style sheet: part of the program, named in pages by its hash so that browsers may keep it for good.
package enum Stylesheet {
    package static let asset = Asset("/assets/site.css", type: "text/css; charset=utf-8", PackageResources.site_css)
}
