package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.task.Task;
import org.openqa.selenium.By;
import vn.kstthc.workflow.CaseWalk;

/** The forms of tasks as people meet them in Tasklist. */
record TaskForms(Chromium chromium, CaseWalk walk) {

    private static final By TAKE = By.xpath("//button[contains(., 'Nhận việc')]");
    private static final By ENABLED = By.cssSelector(".fjs-form :enabled");

    /** Signs in as the person, takes the task unless it is his already, and sees its form with this text in it. */
    void show(Task task, String person, String text, String picture) {
        chromium.signOut();
        chromium.signIn(person);
        chromium.go("/camunda/app/tasklist/default/#/?task=" + task.getId());
        chromium.seeText(task.getName());
        if (task.getAssignee() == null) {
            chromium.click(TAKE);
        }
        chromium.patiently()
                .until(d -> person.equals(walk.assignee(task))
                        && !d.findElements(ENABLED).isEmpty());
        chromium.seeText(text);
        chromium.picture(picture);
        assertThat(chromium.failedLoads()).doesNotContain(403, 404, 500);
    }
}
