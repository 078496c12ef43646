import Gateway
import GatewayKit
import HTTPTypes
import ServiceProcess
import Testing

@Test func `Requests are counted and timed by route, method and status, and by nothing that names anybody`() async {
    let metrics = PrometheusMetrics()
    let site = Site.demo(metrics: metrics)
    let browser = Browser.signedIn(to: site)
    _ = await browser.get("/banding/preview?crn=X123456")
    _ = await browser.get("/banding/preview")
    _ = await browser.get("/people/X123456")
    _ = await browser.send(.post, "/api/some.Service/Method")
    _ = await browser.send(HTTPRequest.Method("BREW")!, "/metrics")
    let text = metrics.text
    #expect(text.contains(#"http_requests_total{route="/banding/preview",method="GET",status="200"} 2"#))
    #expect(text.contains(#"http_requests_total{route="none",method="GET",status="404"} 1"#))
    #expect(text.contains(#"http_requests_total{route="/api/{service}/{method}",method="POST",status="401"} 1"#))
    #expect(text.contains(#"http_requests_total{route="/metrics",method="other",status="405"} 1"#))
    #expect(text.contains(#"http_request_duration_seconds_count{route="/banding/preview"} 2"#))
    #expect(!text.contains("X123456"))
}

@Test func `Whatever the process has counted is told to Prometheus`() async {
    let answer = await Browser(.demo(metricsText: "rpc_calls_total 7\n")).get("/metrics")
    #expect(answer.text == "rpc_calls_total 7\n")
    #expect(answer.fields[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
}
