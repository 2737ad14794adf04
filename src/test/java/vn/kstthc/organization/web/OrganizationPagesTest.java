package vn.kstthc.organization.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;

/** Every test is rolled back: the organization is shared by all tests. */
@IntegrationTest
@Transactional
class OrganizationPagesTest {

    private static final String HEADER = "code,name,short_name,type,level,parent,valid_from,valid_to,source\n";

    @Autowired
    WebApplicationContext context;

    MockMvc mvc;

    @BeforeEach
    void openBrowser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "units.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/admin/organization", "/app/admin/staff", "/app/admin/staff/cv.vpub"})
    void onlyAnAdministratorSeesTheAdministration(String path) throws Exception {
        mvc.perform(get(path).with(httpBasic("admin", "demo"))).andExpect(status().isOk());
        mvc.perform(get(path).with(user("cv.vpub"))).andExpect(status().isForbidden());
        mvc.perform(get(path).with(user("gs.vpub"))).andExpect(status().isForbidden());
    }

    @Test
    void onlyAnAdministratorUploads() throws Exception {
        mvc.perform(multipart("/app/admin/organization/preview")
                        .file(file(HEADER))
                        .param("kind", "UNITS")
                        .with(user("cv.vpub"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void aFileIsPreviewedAndThenApplied() throws Exception {
        var text = HEADER + "zz-web,Đơn vị từ trang,Đơn vị,ENTERPRISE,PROVINCE,,2026-01-01,,\n";
        var preview = mvc.perform(multipart("/app/admin/organization/preview")
                        .file(file(text))
                        .param("kind", "UNITS")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đơn vị từ trang")))
                .andReturn();
        var page = preview.getResponse().getContentAsString(StandardCharsets.UTF_8);
        var version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");

        mvc.perform(post("/app/admin/organization/apply")
                        .param("kind", "UNITS")
                        .param("content", text)
                        .param("version", version)
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/app/admin/organization"));
        mvc.perform(get("/app/admin/organization").with(user("admin")))
                .andExpect(content().string(containsString("Đơn vị từ trang")));
    }

    @Test
    void errorsAreShownByLineWithoutAWayToApply() throws Exception {
        mvc.perform(multipart("/app/admin/organization/preview")
                        .file(file(HEADER + "zz-web,Tên,,PALACE,PROVINCE,,2026-01-01,,\n"))
                        .param("kind", "UNITS")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("PALACE")))
                .andExpect(content().string(not(containsString("organization/apply"))));
    }

    @Test
    void aPersonIsAddedAndThePasswordShownOnce() throws Exception {
        mvc.perform(post("/app/admin/staff")
                        .param("username", "zz.web")
                        .param("fullName", "Phạm Thị Dung")
                        .param("email", "dung@example.org")
                        .param("unit", "stp")
                        .param("role", "DEPUTY_HEAD")
                        .param("fields", "tu-phap")
                        .param("from", "2026-01-01")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<code>")));
        mvc.perform(get("/app/admin/staff").param("q", "zz.web").with(user("admin")))
                .andExpect(content().string(containsString("Phạm Thị Dung")))
                .andExpect(content().string(not(containsString("cv.vpub"))));
        mvc.perform(get("/app/admin/staff/zz.web").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tu-phap")));
        mvc.perform(post("/app/admin/staff/zz.web")
                        .param("fullName", "Phạm Thị Dung A")
                        .param("email", "a@example.org")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/app/admin/staff/zz.web"));
    }

    @Test
    void aWrongEntryIsRefusedOnThePage() throws Exception {
        mvc.perform(post("/app/admin/staff")
                        .param("username", "zz.web")
                        .param("fullName", "Phạm Thị Dung")
                        .param("email", "dung@example.org")
                        .param("unit", "nowhere")
                        .param("role", "OFFICER")
                        .param("from", "2026-01-01")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("nowhere")));
    }

    @Test
    void everybodyChangesTheOwnPassword() throws Exception {
        mvc.perform(get("/app/account/password").with(user("cv.syt"))).andExpect(status().isOk());
        mvc.perform(password("wrong").with(user("cv.sgddt"))).andExpect(status().isBadRequest());
        mvc.perform(password("demo").with(user("cv.syt"))).andExpect(redirectedUrl("/app/account/password"));
    }

    private static MockHttpServletRequestBuilder password(String present) {
        return post("/app/account/password")
                .param("present", present)
                .param("wanted", "một câu dài dễ nhớ")
                .param("again", "một câu dài dễ nhớ")
                .with(csrf());
    }
}
