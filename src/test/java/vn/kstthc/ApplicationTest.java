package vn.kstthc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theEmbeddedServerIsDurable() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
    }

    /** Of the server; the connections of the tests do without waiting for the disk. */
    private String setting(String name) {
        return jdbc.sql("select reset_val from pg_settings where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
