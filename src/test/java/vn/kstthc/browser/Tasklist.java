package vn.kstthc.browser;

import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** The hands of an official in Camunda Tasklist: takes a task, fills its form by the labels, presses the button. */
final class Tasklist {

    private static final By CLAIM = By.xpath("//*[normalize-space(text())='Nhận việc']");
    private static final By COMPLETE = By.xpath("//button[normalize-space(.)='Hoàn thành']");
    private static final By LIVE_FIELD = By.cssSelector(".fjs-form input:enabled, .fjs-form textarea:enabled");

    private final Chromium chromium;

    Tasklist(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Opens the task from the page of its case and takes it. */
    void take(String number, String task) {
        chromium.go("/app/cases/" + number);
        chromium.click(By.linkText(task));
        chromium.click(CLAIM);
        chromium.patiently().until(d -> !d.findElements(LIVE_FIELD).isEmpty());
    }

    /** Ticks the radio button or the box whose label begins so. */
    void choose(String option) {
        chromium.click(By.xpath("//label[starts-with(normalize-space(.),'" + option + "')][input]"));
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

    /** Presses the button until the task is gone: a form takes over what was typed a moment after the last key. */
    void complete(BooleanSupplier gone) {
        chromium.patiently().ignoring(StaleElementReferenceException.class).until(d -> {
            if (!gone.getAsBoolean()) {
                d.findElements(COMPLETE).stream()
                        .filter(button -> button.isDisplayed() && button.isEnabled())
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
