package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Wait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser over the running application; tests are skipped, and counted as skipped, where none is installed. */
final class Chromium implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<String> REFUSED_IMPACTS = Set.of("serious", "critical");

    private static final Pattern FAILED_LOAD = Pattern.compile("with a status of (\\d{3})");
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;

    private final ChromeDriver driver;
    private final String base;

    private Chromium(ChromeDriver driver, String base) {
        this.driver = driver;
        this.base = base;
    }

    static Chromium open(int port) throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER), "Chromium is not installed");
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-US",
                "--window-size=" + WIDTH + "," + HEIGHT,
                "--user-data-dir=" + Files.createTempDirectory("chromium"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new Chromium(new ChromeDriver(service, options), "http://localhost:" + port);
    }

    void go(String path) {
        driver.get(base + path);
    }

    void signIn(String user) {
        go("/login");
        type(By.id("username"), user);
        type(By.id("password"), "demo");
        click(By.cssSelector("main button"));
        see(By.cssSelector("header .who"));
    }

    void signOut() {
        driver.manage().deleteAllCookies();
    }

    void type(By where, String text) {
        var field = see(where);
        field.clear();
        field.sendKeys(text);
    }

    void click(By what) {
        patiently().until(ExpectedConditions.elementToBeClickable(what)).click();
    }

    WebElement see(By what) {
        return patiently().until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    void seeText(String text) {
        patiently().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    /** A window as wide as a telephone. */
    void narrow() {
        resize(400);
    }

    void wide() {
        resize(WIDTH);
    }

    private void resize(int width) {
        var size = Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", new HashMap<>(size));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Waits although the page is drawn anew while it is read, or something lies above a button for a moment. */
    Wait<WebDriver> patiently() {
        return new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class);
    }

    /** Saves what the page looks like under {@code target/screenshots}. */
    void picture(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails on serious and critical violations of the accessibility rules in the page as it stands. */
    void assertAccessible() {
        var violations = new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .filter(rule -> REFUSED_IMPACTS.contains(rule.getImpact()))
                        .map(Chromium::describe)
                        .toList();
        assertThat(violations).as(address()).isEmpty();
    }

    /** What the browser refused or failed to load. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The statuses of what failed to load, e.g. 403. */
    List<Integer> failedLoads() {
        return complaints().stream()
                .map(FAILED_LOAD::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
