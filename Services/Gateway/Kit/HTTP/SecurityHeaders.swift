import HTTPTypes

/// What a page may load and do, as browsers are told.
package enum ContentPolicy {
    package static let plain =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"
    /// For pages with the one script, which nobody but a supervisor is given: it may talk to this site alone.
    package static let scripted = plain + "; script-src 'self'; worker-src 'self'; connect-src 'self'"
    /// For the worker itself.
    package static let worker = "default-src 'none'; connect-src 'self'"
}

package extension HTTPFields {
    /// Puts what every answer says to the browser: load and frame nothing of others', guess no types, keep no copy.
    mutating func addSecurityHeaders() {
        if self[.contentSecurityPolicy] == nil { self[.contentSecurityPolicy] = ContentPolicy.plain }
        self[.xContentTypeOptions] = "nosniff"
        // "no-referrer" would make browsers send our own forms with "Origin: null".
        self[.referrerPolicy] = "same-origin"
        self[.permissionsPolicy] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        self[.crossOriginOpenerPolicy] = "same-origin"
        self[.crossOriginResourcePolicy] = "same-origin"
        if self[.cacheControl] == nil { self[.cacheControl] = "no-store" }
    }
}

package extension HTTPField.Name {
    /// The first Host is the request's authority; a field of this name is a second one.
    static let secondHost = HTTPField.Name("Host")!
    static let clearSiteData = HTTPField.Name("Clear-Site-Data")!
    static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
    static let permissionsPolicy = HTTPField.Name("Permissions-Policy")!
    static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy")!
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
}
