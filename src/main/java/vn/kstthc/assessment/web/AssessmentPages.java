package vn.kstthc.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.assessment.CommentAnswer;
import vn.kstthc.assessment.CommentAnswers;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The page on which the drafter marks each comment of the control office accepted or explained. */
@Controller
@RequestMapping("/app/assessments/{number}/comments")
class AssessmentPages {

    private final CommentAnswers answers;
    private final Messages messages;

    AssessmentPages(CommentAnswers answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @GetMapping
    String comments(@PathVariable String number, Model model) {
        var comments = answers.of(number);
        model.addAttribute("number", number);
        model.addAttribute("comments", comments);
        model.addAttribute(
                "open", comments.stream().filter(c -> c.answer().isEmpty()).count());
        model.addAttribute("choices", CommentAnswer.values());
        model.addAttribute("editable", answers.mayAnswer(number));
        return "assessment/comments";
    }

    @PostMapping("/{comment}")
    String answer(
            @PathVariable String number,
            @PathVariable long comment,
            @RequestParam CommentAnswer answer,
            @RequestParam String text,
            RedirectAttributes flash) {
        try {
            answers.answer(number, comment, answer, text);
            flash.addFlashAttribute("notice", messages.text("assessment.comments.saved"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.BAD_REQUEST) {
                throw refusal;
            }
            flash.addFlashAttribute("alert", messages.text(refusal));
        }
        return "redirect:/app/assessments/" + number + "/comments#comment-" + comment;
    }
}
