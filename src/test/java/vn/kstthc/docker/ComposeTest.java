package vn.kstthc.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.Yaml;

/** There is no Docker engine in the build: what compose.yaml, the Dockerfile and the proxy promise is read here. */
class ComposeTest {

    private static final Path DOCKER = Path.of("docker");
    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:v?\\d+\\.\\d+[\\w.-]*");

    private final JsonNode compose = read(DOCKER.resolve("compose.yaml"));

    @Test
    void itHasADatabaseAMailCatcherTwoNodesAndAProxy() {
        assertThat(compose.get("services").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("database", "mail", "app1", "app2", "proxy");
        assertThat(compose.get("services").get("database").get("image").asText())
                .startsWith("postgres:17.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "mail", "app1", "app2", "proxy"})
    void everyServiceIsPinnedCheckedAndRestarted(String service) {
        var definition = compose.get("services").get(service);

        assertThat(definition.get("image").asText()).matches(PINNED);
        assertThat(definition.get("healthcheck").get("test")).isNotEmpty();
        assertThat(definition.get("restart").asText()).isEqualTo("unless-stopped");
    }

    @Test
    void passwordsComeFromFilesOnly() throws IOException {
        for (var service : compose.get("services")) {
            if (service.has("environment")) {
                service.get("environment").fieldNames().forEachRemaining(name -> assertThat(name)
                        .doesNotMatch(".*(PASSWORD|SECRET|KEY)"));
            }
        }
        compose.get("secrets")
                .forEach(secret -> assertThat(secret.get("file").asText()).startsWith("./secrets/"));
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/docker/secrets/");
        assertThat(Files.readString(DOCKER.resolve("make-secrets.sh"))).contains(fieldNames(compose.get("secrets")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app1", "app2"})
    void everySettingOfANodeIsAKnownProperty(String node) throws IOException {
        var known = knownProperties();
        var service = compose.get("services").get(node);

        service.get("environment")
                .fieldNames()
                .forEachRemaining(name -> assertThat(known).as(name).contains(plain(name)));
        for (var secret : service.get("secrets")) {
            assertThat(compose.get("secrets").has(secret.get("source").asText()))
                    .isTrue();
            assertThat(known).contains(plain(secret.get("target").asText()));
        }
    }

    @Test
    void bothNodesAreTheSameAndTheSecondStartsAfterTheFirst() {
        var first = compose.get("services").get("app1");
        var second = compose.get("services").get("app2");

        assertThat(second.get("environment")).isEqualTo(first.get("environment"));
        assertThat(second.get("depends_on").get("app1").get("condition").asText())
                .isEqualTo("service_healthy");
        assertThat(first.get("environment").get("SPRING_DATASOURCE_URL").asText())
                .isEqualTo("jdbc:postgresql://database:5432/kstthc");
        assertThat(first.get("environment").get("SPRING_MAIL_HOST").asText()).isEqualTo("mail");
    }

    @Test
    void dataOutliveTheContainers() {
        for (var service : List.of("database", "mail")) {
            var volume =
                    compose.get("services").get(service).get("volumes").get(0).asText();
            assertThat(compose.get("volumes").has(volume.split(":")[0])).isTrue();
        }
    }

    @Test
    void theProxyKeepsABrowserOnItsNode() throws IOException {
        var proxy = Files.readString(DOCKER.resolve("nginx.conf"));

        assertThat(proxy).contains("ip_hash;", "server app1:8080", "server app2:8080", "client_max_body_size 26m");
        assertThat(proxy.chars().filter(c -> c == '{').count())
                .isEqualTo(proxy.chars().filter(c -> c == '}').count());
    }

    @Test
    void theImageIsLayeredOnAJreAndDoesNotRunAsRoot() throws IOException {
        var dockerfile = Files.readString(DOCKER.resolve("Dockerfile"));

        assertThat(dockerfile)
                .contains("-Djarmode=tools", "extract --layers", "eclipse-temurin:17", "-jre", "HEALTHCHECK")
                .contains("USER 10001:10001")
                .doesNotContain("USER root", ":latest");
        assertThat(dockerfile.indexOf("/layers/dependencies/")).isLessThan(dockerfile.indexOf("/layers/application/"));
        assertThat(Files.readString(DOCKER.resolve("healthcheck.sh"))).contains("/actuator/health");
    }

    /** Names from the metadata of every library, from application.yaml and from our own settings, without marks. */
    private static Set<String> knownProperties() throws IOException {
        var known = new HashSet<String>(Set.of(plain("spring.config.import")));
        var resources = new PathMatchingResourcePatternResolver();
        for (var metadata : resources.getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
            try (var in = metadata.getInputStream()) {
                new ObjectMapper()
                        .readTree(in)
                        .get("properties")
                        .forEach(p -> known.add(plain(p.get("name").asText())));
            }
        }
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        yaml.getObject().stringPropertyNames().forEach(name -> known.add(plain(name)));
        ownSettings(known);
        return known;
    }

    private static void ownSettings(Set<String> known) throws IOException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var bean : scanner.findCandidateComponents("vn.kstthc")) {
            var type = ClassUtils.resolveClassName(bean.getBeanClassName(), null);
            var prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (var component : type.getRecordComponents()) {
                known.add(plain(prefix + component.getName()));
            }
        }
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Pattern.compile("\\$\\{(kstthc\\.[a-z.-]+)")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(found -> known.add(plain(found.group(1))));
            }
        }
    }

    private static String plain(String property) {
        return property.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static List<String> fieldNames(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            return new ObjectMapper().valueToTree(new Yaml().load(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
