package vn.kstthc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.kstthc.IntegrationTest;

/** What nobody foresaw shows nothing of the inside; who comes second hears that the work is done. */
@IntegrationTest
class UnexpectedFailureTest {

    @Autowired
    ErrorAnswers answers;

    @Autowired
    LocaleResolver languages;

    @Autowired
    ThymeleafViewResolver pages;

    MockMvc mvc;

    @BeforeEach
    void build() {
        mvc = MockMvcBuilders.standaloneSetup(new Failing())
                .setControllerAdvice(answers)
                .setLocaleResolver(languages)
                .build();
    }

    @Test
    void aProgramGetsAProblemWithAnIdAndNothingElse() throws Exception {
        var answer = call("/api/fail/unknown");
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .containsPattern("[0-9a-f]{8}");
    }

    @Test
    void aPersonGetsThePageOfFailures() throws Exception {
        var result = mvc.perform(get("/app/fail/unknown")).andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(500);
        assertThat(result.getModelAndView().getViewName()).isEqualTo("error/5xx");
    }

    @ParameterizedTest
    @CsvSource({"row, 409", "engine, 409", "forbidden, 403"})
    void refusalsOfTheInsideKeepTheirMeaning(String kind, int status) throws Exception {
        assertThat(call("/api/fail/" + kind).getStatus()).isEqualTo(status);
    }

    @Test
    void whoComesSecondHearsThatItIsDone() throws Exception {
        assertThat(call("/api/fail/row").getContentAsString()).contains("đã được xử lý");
    }

    @Test
    void aPageThatFailsHasSentNothing() throws Exception {
        var page = pages.resolveViewName("plan/results", Locale.forLanguageTag("vi"));
        var response = new MockHttpServletResponse();
        assertThatThrownBy(() -> page.render(Map.of(), new MockHttpServletRequest(), response))
                .isInstanceOf(TemplateProcessingException.class);
        assertThat(response.getContentAsString()).isEmpty();
    }

    private MockHttpServletResponse call(String path) throws Exception {
        var response = mvc.perform(get(path)).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    @RestController
    static class Failing {

        @GetMapping({"/api/fail/{kind}", "/app/fail/{kind}"})
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "row" -> new OptimisticLockingFailureException("secret");
                case "engine" -> new IllegalStateException(new OptimisticLockingException("secret"));
                case "forbidden" -> new AuthorizationException("secret");
                default -> new IllegalStateException("secret");
            };
        }
    }
}
