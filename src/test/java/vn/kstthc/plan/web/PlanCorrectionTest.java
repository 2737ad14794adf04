package vn.kstthc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.plan.PlanApproval;
import vn.kstthc.plan.PlanAuthority;
import vn.kstthc.plan.PlanImports;
import vn.kstthc.plan.Plans;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.RowWarning;
import vn.kstthc.workflow.ActingAs;

/** What people correct in the preview of an import and in a draft, and what is still open afterwards. */
@IntegrationTest
class PlanCorrectionTest {

    private static final String OFFICER = "cv.vpub";

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlanImports imports;

    @Autowired
    Plans plans;

    @Autowired
    PlanApproval approval;

    @Autowired
    ActingAs acting;

    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void whatIsStillNotUnderstoodStaysAWarning() throws Exception {
        var id = preview();
        var before = rows(id);
        var index = indexOf(before, "40");
        assertThat(before.get(index).warnings()).isNotEmpty();

        correct(id, index, post(path(id, index)).param("scheduleText", "Sớm nhất có thể"));
        var row = rows(id).get(index);
        assertThat(row.leads()).isEqualTo(before.get(index).leads());
        assertThat(row.warnings())
                .extracting(RowWarning::key)
                .contains("plandocument.warning.schedule-unknown")
                .containsAll(before.get(index).warnings().stream()
                        .map(RowWarning::key)
                        .filter(key -> key.contains(".unit-"))
                        .toList());

        correct(id, index, post(path(id, index)).param("leads", "vpub").param("scheduleText", "Quý III"));
        assertThat(rows(id).get(index).warnings()).isEmpty();
    }

    @Test
    void aProductIsClearedAndATextThatIsTooLongIsRefused() throws Exception {
        var id = preview();
        correct(id, 0, post(path(id, 0)).param("product", " ").param("leads", "vpub"));
        assertThat(rows(id).get(0).product()).isEmpty();

        var kept = rows(id).get(0);
        http.perform(post(path(id, 0))
                        .param("content", "Nội dung đã gõ")
                        .param("product", "x".repeat(4_001))
                        .param("scheduleText", "y".repeat(1_001))
                        .with(csrf())
                        .with(as(OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Nội dung đã gõ")))
                .andExpect(content().string(containsString("id=\"product-error\"")))
                .andExpect(content().string(containsString("id=\"scheduleText-error\"")));
        assertThat(rows(id).get(0)).isEqualTo(kept);
    }

    @Test
    void aRowOfADraftDoesNotTakeTheNumberOfAnother() throws Exception {
        var number = draft();
        var before = acting.call(OFFICER, () -> plans.requireRow(number, "3"));
        var page = "/app/plans/" + number;
        http.perform(post(page + "/rows/3").param("number", "4").with(csrf()).with(as(OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Số thứ tự 4 có hai dòng")));
        assertThat(acting.call(OFFICER, () -> plans.requireRow(number, "3"))).isEqualTo(before);
        http.perform(put("/api/plans/" + number + "/rows/3")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"product\": \"%s\"}".formatted("x".repeat(4_001)))
                        .with(as(OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItems("product")));
    }

    @Test
    void aChildPlanIsImportedUnderARowOfItsParent() throws Exception {
        var parent = draft();
        assertThat(approval.blockingNumbers(parent)).startsWith("5, 7,");
        importUnder("KH-2025-999999", "5").andExpect(status().isNotFound());
        importUnder(parent, "999")
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("999")));
        var answer = importUnder(parent, "5")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String child = JsonPath.read(answer, "$.plan");
        assertThat(acting.call(OFFICER, () -> plans.childOf(plans.requireRow(parent, "5"))))
                .get()
                .extracting(found -> found.number())
                .isEqualTo(child);
        assertThat(approval.blockingNumbers(parent)).startsWith("7,"); // row 5 is tied to the child plan
    }

    private ResultActions importUnder(String parent, String row) throws Exception {
        return http.perform(multipart("/api/plans/import")
                .file(file())
                .param("year", "2025")
                .param("dryRun", "false")
                .param("parent", parent)
                .param("parentRow", row)
                .with(as(OFFICER)));
    }

    private UUID preview() throws Exception {
        var content = file().getBytes();
        return acting.call(OFFICER, () -> imports.begin("ke-hoach-2025.txt", content, 2025));
    }

    private String draft() throws Exception {
        var id = preview();
        return acting.call(OFFICER, () -> imports.commit(id, "Kế hoạch sửa thử " + id, "vpub", PlanAuthority.CHAIR));
    }

    private List<DocumentRow> rows(UUID id) {
        return acting.call(OFFICER, () -> imports.require(id)).document().rows();
    }

    private static int indexOf(List<DocumentRow> rows, String number) {
        return rows.stream().map(DocumentRow::number).toList().indexOf(number);
    }

    private static String path(UUID id, int index) {
        return "/app/plans/import/" + id + "/rows/" + index;
    }

    /** Sends the form as a browser does: units that are not chosen anew are those that stood there. */
    private void correct(UUID id, int index, MockHttpServletRequestBuilder form) throws Exception {
        http.perform(form.with(csrf()).with(as(OFFICER))).andExpect(status().is3xxRedirection());
    }

    private MockMultipartFile file() throws Exception {
        try (var text = getClass().getResourceAsStream("/plans/plan-2025-quang-ngai.txt")) {
            return new MockMultipartFile("file", "ke-hoach-2025.txt", "text/plain", text.readAllBytes());
        }
    }

    private static RequestPostProcessor as(String user) {
        return httpBasic(user, "demo");
    }
}
