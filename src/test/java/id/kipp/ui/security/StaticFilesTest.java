package id.kipp.ui.security;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kipp.ui.UiTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class StaticFilesTest extends UiTest {

    final MockMvc web;

    @Autowired
    StaticFilesTest(WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles.css", "/css/tokens.css", "/icons/kipp.svg", "/icons/mark.svg", "/js/kipp.js"})
    void anyone_gets_the_files_of_the_page_without_a_session(String path) throws Exception {
        web.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_SAVED_REQUEST"));
    }

    @Test
    void fonts_are_kept_by_the_browser() throws Exception {
        web.perform(get("/fonts/plus-jakarta-sans-latin-wght-normal.woff2"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("immutable")));
    }

    @Test
    void what_is_not_a_page_stays_closed() throws Exception {
        web.perform(get("/rahasia.json").accept("application/json")).andExpect(status().is3xxRedirection());
    }
}
