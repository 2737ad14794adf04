package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** Our pages in a real browser: usable by everybody, with nothing that the content policy stops. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserTest {

    @LocalServerPort
    int port;

    Chromium chromium;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.open(port);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theSignInPageIsAccessible() {
        chromium.signOut();
        chromium.go("/login");
        chromium.assertAccessible();
        chromium.picture("login");
    }

    @ParameterizedTest
    @CsvSource({
        "cv.vpub, /app, home",
        "cv.vpub, /app/cases, registry",
        "ld.vpub, /app/late, late",
        "admin, /app/admin/organization, organization",
        "admin, /app/admin/notices, notices",
        "cv.vpub, /app/no-such-page, not-found"
    })
    void pagesAreAccessible(String user, String path, String name) {
        chromium.signOut();
        chromium.signIn(user);
        chromium.go(path);
        chromium.assertAccessible();
        chromium.picture(name);
        assertThat(chromium.complaints()).noneMatch(c -> c.contains("Content Security Policy"));
    }
}
