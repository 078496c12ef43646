import GatewayKit

/// The one script of the site, for supervisors: keeps the day's register on the phone, and sends what was noted there
/// as soon as there is a network. Without it the pages work as all others do.
///
/// What is noted waits in `localStorage`, one item an entry, with the form's idempotency key: sent again it has one
/// effect. Pages are kept in the browser's cache for 24 hours. Both belong to one account, and go when it signs out.
package enum RegisterScript {
    package static let asset = Asset(
        "/assets/register.js", type: "text/javascript; charset=utf-8", PackageResources.register_js)
}
