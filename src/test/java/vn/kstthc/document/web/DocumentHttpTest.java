package vn.kstthc.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.workflow.ActingAs;

/** Upload, list and download over HTTP, with the rights of the case. */
@IntegrationTest
class DocumentHttpTest {

    private static final byte[] PDF = "%PDF-1.7 thử".getBytes(StandardCharsets.UTF_8);

    @Autowired
    WebApplicationContext context;

    @Autowired
    CaseFiles cases;

    @Autowired
    ActingAs actingAs;

    @Autowired
    Clock clock;

    private MockMvc http;
    private String number;

    @BeforeEach
    void openCase() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        number = actingAs.call(
                "cv.sxd", () -> cases.open(new NewCase(CaseType.INSPECTION, "Thử tệp", "sxd", clock.instant(), false)));
    }

    @Test
    void anUploadedFileIsListedAndComesBackAsADownload() throws Exception {
        var href = upload("Biên bản họp.pdf", PDF);

        http.perform(get("/api/cases/{number}/documents", number).with(as("cv.sxd")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].name").value("Biên bản họp.pdf"))
                .andExpect(jsonPath("$[0].type").value("application/pdf"))
                .andExpect(jsonPath("$[0].version").value(1))
                .andExpect(jsonPath("$[0].size").value(PDF.length))
                .andExpect(jsonPath("$[0].sha256").value(notNullValue()));
        http.perform(get(href).with(as("cv.sxd")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PDF))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void whoMayNotSeeTheCaseFindsNoFile() throws Exception {
        var href = upload("a.pdf", PDF);

        http.perform(get(href).with(as("cv.syt"))).andExpect(status().isNotFound());
        http.perform(get("/api/cases/{number}/documents", number).with(as("cv.syt")))
                .andExpect(status().isNotFound());
        http.perform(multipart("/api/cases/{number}/documents", number)
                        .file(file("b.pdf", PDF))
                        .with(as("cv.syt"))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        http.perform(get(href)).andExpect(status().isUnauthorized());
    }

    @Test
    void onlyThoseWhoWorkOnTheCaseUpload() throws Exception {
        actingAs.run("cv.sxd", () -> cases.join(number, "stp", PartyRole.COORDINATING));

        uploadAs("cv.stp").andExpect(status().isCreated());
        uploadAs("ld.sxd").andExpect(status().isCreated());
        uploadAs("cv.vpub").andExpect(status().isCreated());
        uploadAs("gs.vpub").andExpect(status().isForbidden());
        uploadAs("admin").andExpect(status().is4xxClientError());
        actingAs.run("cv.sxd", () -> cases.leave(number, "stp", PartyRole.COORDINATING));
        uploadAs("cv.stp").andExpect(status().isForbidden());
        http.perform(get("/app/cases/{number}", number).with(as("gs.vpub")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("document-file"))));
    }

    @Test
    void aClosedCaseTakesNoFiles() throws Exception {
        actingAs.run("cv.sxd", () -> cases.close(number, "casefile.stage.opened"));

        uploadAs("cv.sxd").andExpect(status().isConflict());
        uploadAs("cv.vpub").andExpect(status().isConflict());
    }

    private ResultActions uploadAs(String username) throws Exception {
        return http.perform(multipart("/api/cases/{number}/documents", number)
                .file(file(username + ".pdf", PDF))
                .with(as(username))
                .with(csrf()));
    }

    @Test
    void whatIsNoSafeDocumentIsRefusedWithAReason() throws Exception {
        var answer = http.perform(multipart("/api/cases/{number}/documents", number)
                        .file(file("bao-cao.docx", new byte[] {'M', 'Z', 0, 1}))
                        .with(as("cv.sxd"))
                        .with(csrf()))
                .andExpect(status().isUnsupportedMediaType())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("không đúng với phần mở rộng");
        http.perform(multipart("/api/cases/{number}/documents", number)
                        .file(file("lon.pdf", new byte[20 * 1024 * 1024 + 1]))
                        .with(as("cv.sxd"))
                        .with(csrf()))
                .andExpect(status().isPayloadTooLarge());
        http.perform(get("/api/cases/{number}/documents", number).with(as("cv.sxd")))
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void theFormOfTheCasePageComesBackToItWithTheResult() throws Exception {
        http.perform(multipart("/app/cases/{number}/documents", number)
                        .file(file("a.pdf", PDF))
                        .with(as("cv.sxd"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/app/cases/" + number))
                .andExpect(flash().attribute("notice", containsString("a.pdf")));
        http.perform(multipart("/app/cases/{number}/documents", number)
                        .file(file("a.exe", PDF))
                        .with(as("cv.sxd"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/app/cases/" + number))
                .andExpect(flash().attribute("alert", containsString("Không nhận tệp loại")));
        http.perform(get("/app/cases/{number}", number).with(as("cv.sxd")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/app/documents/")));
    }

    private String upload(String name, byte[] bytes) throws Exception {
        var answer = http.perform(multipart("/api/cases/{number}/documents", number)
                        .file(file(name, bytes))
                        .with(as("cv.sxd"))
                        .with(csrf()))
                .andExpect(status().isCreated())
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.href");
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "application/octet-stream", bytes);
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, "demo");
    }
}
