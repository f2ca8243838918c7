package org.filature.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium. It reaches this machine alone. Tests that want it are skipped where there is none. */
public final class Chromium implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts a browser, or skips the test and says how to get one. */
    public static Chromium orSkip() {
        return orSkip(false);
    }

    /** The same, and the browser keeps its {@link #events}, which makes it slower. */
    public static Chromium recordingOrSkip() {
        return orSkip(true);
    }

    private static Chromium orSkip(boolean recording) {
        Optional<File> driver = find(List.of("chromedriver"));
        Optional<File> browser = program();
        assumeTrue(
                driver.isPresent() && browser.isPresent(),
                "no browser to test with: install one with `apt-get install chromium chromium-driver`");
        SELENIUM.setLevel(Level.OFF);
        return new Chromium(start(driver.orElseThrow(), browser.orElseThrow(), recording));
    }

    private static ChromeDriver start(File driver, File browser, boolean recording) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=en",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        if (isRoot()) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        if (recording) {
            logs.enable(LogType.PERFORMANCE, Level.ALL);
        }
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver)
                .usingAnyFreePort()
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().scriptTimeout(PATIENCE);
        return started;
    }

    /** Where the browser's program is. */
    public static Optional<File> program() {
        return find(BROWSERS);
    }

    /** Whether this runs as root, under whom Chromium has no sandbox. */
    public static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private static Optional<File> find(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> names.stream().map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    public void open(URI address) {
        driver.get(address.toString());
    }

    /** Sets the size of the page's window, in CSS pixels. */
    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as to readers with this preference alone, such as {@code prefers-color-scheme} and {@code dark}. */
    public void media(String feature, String value) {
        media(Map.of(feature, value));
    }

    /** Shows pages as to readers with these preferences and no other. */
    public void media(Map<String, String> features) {
        List<Map<String, String>> all = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", all));
    }

    /** Lets pages run their scripts, or not. {@link #run} works all the same. */
    public void scripts(boolean enabled) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    /** Runs a script in each page from now on, before the page's own. */
    public void beforeEachPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Presses the Tab key some times as a hand does, wherever the focus is. */
    public void tab(int times) {
        new Actions(driver).sendKeys(Keys.TAB.toString().repeat(times)).perform();
    }

    /** The page as a PDF, in base64, as printing gives it. */
    public String print() {
        return String.valueOf(driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data"));
    }

    /** What the console said since this was last asked. */
    public List<String> console() {
        return log(LogType.BROWSER);
    }

    /** What a recording browser's protocol told of page and network since this was last asked, each as JSON. */
    public List<String> events() {
        return log(LogType.PERFORMANCE);
    }

    private List<String> log(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Runs JavaScript, which may return text. */
    public String run(String script, Object... arguments) {
        return String.valueOf(driver.executeScript(script, arguments));
    }

    /** Presses keys on whatever has the focus. */
    public void press(CharSequence... keys) {
        WebElement focused = driver.switchTo().activeElement();
        focused.sendKeys(keys);
    }

    public void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Waits until an expression is true, however long it takes. */
    public void await(String expression) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(expression)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came true: " + expression + "\nthe page shows: "
                        + run("return document.body.innerText.slice(0, 2000)"));
            }
            Thread.sleep(20);
        }
    }

    /** Whether an expression is true; a page that is just loading has nothing that is. */
    public boolean holds(String expression) {
        return run("try { return !!(" + expression + "); } catch { return false; }")
                .equals("true");
    }

    /** Keeps a picture of what is to be seen. */
    public void picture(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
