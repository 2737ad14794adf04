package vn.kstthc.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The hands of an official in Camunda Tasklist: takes a task, fills its form by the labels, presses the button. */
final class Tasklist {

    private static final By CLAIM = By.xpath("//*[normalize-space(text())='Nhận việc']");
    private static final By COMPLETE = By.xpath("//button[normalize-space(.)='Hoàn thành']");
    private static final By BEGIN = By.xpath("//*[contains(@class,'modal')]//button[normalize-space(.)='Bắt đầu']");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final By LIVE_FIELD = By.cssSelector(".fjs-form input:enabled, .fjs-form textarea:enabled");

    private final Chromium chromium;

    Tasklist(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Opens the task whose name begins so from the page of its case and takes it, unless it is given to the person already. */
    void take(String number, String task) {
        chromium.go("/app/cases/" + number);
        chromium.click(
                By.xpath("//section[@aria-labelledby='tasks']//a[starts-with(normalize-space(.),'" + task + "')]"));
        chromium.patiently().until(d -> {
            d.findElements(CLAIM).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .ifPresent(WebElement::click);
            return !d.findElements(LIVE_FIELD).isEmpty();
        });
    }

    /** Opens the start form of the process. */
    void open(String process) {
        chromium.go("/camunda/app/tasklist/default/");
        chromium.click(By.partialLinkText("Bắt đầu quy trình"));
        chromium.click(By.partialLinkText(process));
        chromium.see(By.cssSelector(".modal .fjs-form"));
    }

    /** Presses the button of the start form until the form is gone. */
    void begin() {
        press(BEGIN, () -> chromium.all(By.cssSelector(".modal .fjs-form")).isEmpty());
    }

    /** Ticks the radio button or the box whose label begins so. */
    void choose(String option) {
        tick(By.xpath("//label[starts-with(normalize-space(.),'" + option + "')][input]"));
    }

    /** Ticks the radio button of that name below the label. */
    void choose(String label, String option) {
        tick(By.xpath("//*[contains(@class,'fjs-form-field-radio')][.//label[starts-with(normalize-space(.),'" + label
                + "')]]//label[normalize-space(.)='" + option + "'][input]"));
    }

    /** A form that draws itself anew may miss a click. */
    private void tick(By label) {
        chromium.patiently().until(d -> {
            var box = d.findElement(label).findElement(By.tagName("input"));
            if (!box.isSelected()) {
                d.findElement(label).click();
            }
            return box.isSelected();
        });
    }

    void fill(String label, String text) {
        chromium.type(By.id(field(label)), text);
    }

    /** Writes behind what the form already says. */
    void append(String label, String text) {
        chromium.see(By.id(field(label))).sendKeys(text);
    }

    void select(String label, String option) {
        chromium.click(
                By.xpath("(//label[@for='" + field(label) + "']/following::*[contains(@class,'fjs-input-group')])[1]"));
        chromium.click(By.xpath(
                "//*[contains(@class,'fjs-dropdownlist-item')][contains(normalize-space(.),'" + option + "')]"));
    }

    /** Chooses one more value of a list of tags. */
    void tag(String label, String option) {
        var field = By.id(field(label));
        chromium.see(field).sendKeys(option);
        chromium.click(By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][normalize-space(.)='" + option + "']"));
    }

    void date(String label, LocalDate day) {
        var field = chromium.see(By.id(field(label)));
        field.sendKeys(DAY.format(day), Keys.TAB);
    }

    /** Presses the button once, where a refusal is expected. */
    void submit() {
        chromium.patiently().until(d -> {
            d.findElement(COMPLETE).click();
            return true;
        });
    }

    /** Presses the button until the task is gone: a form takes over what was typed a moment after the last key. */
    void complete(BooleanSupplier gone) {
        press(COMPLETE, gone);
    }

    private void press(By button, BooleanSupplier gone) {
        chromium.patiently().until(d -> {
            if (!gone.getAsBoolean()) {
                d.findElements(button).stream()
                        .filter(found -> found.isDisplayed() && found.isEnabled())
                        .forEach(WebElement::click);
            }
            return gone.getAsBoolean();
        });
    }

    private String field(String label) {
        return chromium.see(By.xpath("//label[contains(@class,'fjs-form-field-label')][@for]"
                        + "[starts-with(normalize-space(.),'" + label + "')]"))
                .getAttribute("for");
    }
}
