package vn.kstthc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** The way in and out, the language of the pages, and what protects a session. */
@IntegrationTest
class SignInTest {

    @LocalServerPort
    int port;

    @Test
    void aGoodPasswordLeadsToTheHomePage() throws Exception {
        var answer = Caller.anonymous(port).signIn("cv.vpub", "demo");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(v -> assertThat(v).endsWith("/app"));
    }

    @Test
    void afterTheSignInThePageAskedForOpens() throws Exception {
        var caller = Caller.anonymous(port);
        caller.get("/app/cases?status=OPEN");
        assertThat(caller.signIn("cv.vpub", "demo").headers().firstValue("Location"))
                .hasValueSatisfying(v -> assertThat(v).contains("/app/cases?status=OPEN"));
    }

    @Test
    void aBadPasswordIsSaidInVietnameseWithoutTellingWhichPartWasWrong() throws Exception {
        var caller = Caller.anonymous(port);
        var answer = caller.signIn("khong-co-ai", "sai");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(v -> assertThat(v).endsWith("/login?error"));
        assertThat(caller.get("/login?error").body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    @Test
    void aTypingErrorCostsNoWaiting() throws Exception {
        for (var i = 0; i < 4; i++) {
            assertThat(Caller.basic(port, "cv.bhxh", "sai").get("/api/cases").statusCode())
                    .isEqualTo(401);
        }
        assertThat(Caller.basic(port, "cv.bhxh").get("/api/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void repeatedFailuresAreThrottled() throws Exception {
        for (var i = 0; i < 6; i++) {
            Caller.basic(port, "ld.bhxh", "sai").get("/api/cases");
        }
        assertThat(Caller.basic(port, "ld.bhxh").get("/api/cases").statusCode()).isEqualTo(401);
    }

    @Test
    void whoLeavesIsOutAtOnceWhateverTheSession() throws Exception {
        var officer = Caller.session(port, "cv.buudien");
        assertThat(officer.get("/app").statusCode()).isEqualTo(200);
        var admin = Caller.session(port, "admin");
        var person = "/app/admin/staff/cv.buudien";
        admin.form(person + "/disable", Caller.token(admin.get(person)), Map.of());
        try {
            assertThat(officer.get("/app").statusCode()).isEqualTo(302);
            assertThat(Caller.basic(port, "cv.buudien").get("/api/cases").statusCode())
                    .isEqualTo(401);
        } finally {
            admin.form(person + "/enable", Caller.token(admin.get(person)), Map.of());
        }
    }

    @Test
    void theSessionIdChangesAtTheSignIn() throws Exception {
        var caller = Caller.anonymous(port);
        var before = caller.get("/login").headers().firstValue("Set-Cookie");
        var after = caller.signIn("cv.vpub", "demo").headers().firstValue("Set-Cookie");
        assertThat(before).isPresent();
        assertThat(after).isPresent().isNotEqualTo(before);
        assertThat(after.orElseThrow()).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var caller = Caller.session(port, "cv.vpub");
        caller.form("/logout", Caller.token(caller.get("/app")), Map.of());
        assertThat(caller.get("/app").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutTheTokenIsRefused() throws Exception {
        var caller = Caller.session(port, "cv.vpub");
        assertThat(caller.form("/logout", "forged", Map.of()).statusCode()).isEqualTo(403);
        assertThat(caller.json("/api/cases", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void credentialsThatAForeignPageMadeTheBrowserSendNeedTheTokenToo() throws Exception {
        var caller = Caller.basic(port, "cv.vpub").with("Sec-Fetch-Site", "cross-site");
        assertThat(caller.json("/api/cases", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsToTheSignIn() throws Exception {
        var answer = Caller.anonymous(port)
                .with("Cookie", "JSESSIONID=0123456789ABCDEF")
                .form("/app/feedback/new", "old", Map.of("subject", "x"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(v -> assertThat(v).endsWith("/login?expired"));
    }

    @Test
    void anEndedSessionIsSaidOnTheSignInPage() throws Exception {
        var answer = Caller.anonymous(port)
                .with("Cookie", "JSESSIONID=0123456789ABCDEF")
                .get("/app");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(v -> assertThat(v).endsWith("/login?expired"));
        assertThat(Caller.anonymous(port).get("/login?expired").body()).contains("Phiên làm việc đã hết hạn");
    }

    @Test
    void aScriptOfAnEndedSessionMovesThePageToTheSignIn() throws Exception {
        var answer = Caller.anonymous(port).with("HX-Request", "true").get("/app/cases");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void pagesAreVietnameseWhateverTheBrowserPrefers() throws Exception {
        var page = Caller.anonymous(port).with("Accept-Language", "en-US,en").get("/login");
        assertThat(page.body()).contains("lang=\"vi\"").contains("Đăng nhập");
    }

    @Test
    void englishIsKeptOnceChosen() throws Exception {
        var caller = Caller.anonymous(port);
        assertThat(caller.get("/login?lang=en").body()).contains("lang=\"en\"").contains("Sign in");
        assertThat(caller.get("/login").body()).contains("Sign in");
        assertThat(caller.get("/login?lang=xx").body()).contains("Sign in");
        assertThat(caller.get("/login?lang=vi").body()).contains("Đăng nhập");
    }

    @Test
    void browsersKeepFilesWhoseNameCarriesTheirContentButNoPage() throws Exception {
        var page = Caller.anonymous(port).get("/login");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        var sheet = Pattern.compile("/css/kstthc-[0-9a-f]+\\.css").matcher(page.body());
        assertThat(sheet.find()).isTrue();
        var file = Caller.anonymous(port).get(sheet.group());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("max-age=2592000"));
    }

    @Test
    void browsersKeepTheLibrariesOfTheEnginesApplications() throws Exception {
        var officer = Caller.session(port, "cv.vpub");
        assertThat(officer.get("/camunda/lib/deps.js?bust=7.24.0").headers().firstValue("Cache-Control"))
                .hasValue("private, max-age=86400");
        assertThat(officer.get("/camunda/app/tasklist/default/").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    }

    @Test
    void pagesCarryStrictHeaders() throws Exception {
        var headers = Caller.anonymous(port).get("/login").headers();
        var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'self'").contains("frame-ancestors 'none'");
        assertThat(policy).doesNotContain("script-src 'unsafe-inline'").doesNotContain("unsafe-eval");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }
}
