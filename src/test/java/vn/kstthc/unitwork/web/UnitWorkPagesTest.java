package vn.kstthc.unitwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.unitwork.UnitWorkSetting;
import vn.kstthc.unitwork.UnitWorkSettings;

/** Administrators switch the steps of every unit, leaders those of their own, others nothing. */
@IntegrationTest
class UnitWorkPagesTest {

    private static final String PAGE = "/app/admin/unit-work";

    @Autowired
    WebApplicationContext context;

    @Autowired
    UnitWorkSettings settings;

    private MockMvc http;

    @BeforeEach
    void start() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void administratorsSeeTheSettingOfEverybody() throws Exception {
        http.perform(get(PAGE).with(httpBasic("admin", "demo")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mọi đơn vị")));
    }

    @Test
    void aLeaderChangesTheStepsOfTheOwnUnitOnly() throws Exception {
        http.perform(get(PAGE).with(httpBasic("ld.sgddt", "demo")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Mọi đơn vị\">"))));
        http.perform(change("sgddt").with(httpBasic("ld.sgddt", "demo")).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("notice"));
        assertThat(settings.of("sgddt")).isEqualTo(new UnitWorkSetting("sgddt", true, false, false, "SGDĐT-VP"));
        assertThat(settings.symbol("sgddt")).isEqualTo("SGDĐT-VP");

        http.perform(change("syt").with(httpBasic("ld.sgddt", "demo")).with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(change("*").with(httpBasic("ld.sgddt", "demo")).with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(settings.of("syt").unit()).isEqualTo(UnitWorkSetting.EVERYBODY);
    }

    @Test
    void othersAreRefused() throws Exception {
        http.perform(get(PAGE).with(httpBasic("cv.syt", "demo"))).andExpect(status().isForbidden());
    }

    @Test
    void anUnwritableSymbolIsRefused() throws Exception {
        http.perform(post(PAGE)
                        .param("unit", "syt")
                        .param("symbol", "<b>")
                        .with(httpBasic("admin", "demo"))
                        .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    private static MockHttpServletRequestBuilder change(String unit) {
        return post(PAGE).param("unit", unit).param("assignStep", "true").param("symbol", "SGDĐT-VP");
    }
}
