package vn.kstthc.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.kstthc.shared.Messages;

/** A failure of the engine shows nothing of its inside. */
class HeldErrorResponseTest {

    @Test
    void aFailureCarriesAnIdAndNothingElse() throws Exception {
        var messages = mock(Messages.class);
        when(messages.text(ArgumentMatchers.eq("workflow.engine.5xx"), ArgumentMatchers.<Object>any()))
                .thenAnswer(call -> "mã " + call.getArgument(1));
        var response = new MockHttpServletResponse();
        new EngineRefusals(messages)
                .doFilter(new MockHttpServletRequest("GET", "/engine-rest/task"), response, (q, a) -> {
                    ((jakarta.servlet.http.HttpServletResponse) a).setStatus(500);
                    a.getOutputStream()
                            .write("{\"type\":\"SQLException\",\"message\":\"ACT_RU_TASK\"}".getBytes(UTF_8));
                });
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString(UTF_8))
                .matches("\\{\"type\":\"Failure\",\"message\":\"mã [0-9a-f]{8}\"}");
    }
}
