package vn.kstthc.assessment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.unitwork.SignatureRecord;

/** The appraisal (a6) with its hard gate D03: without assessment or opinion a dossier is not accepted (art. 11(3)). */
@Service
@Transactional
public class Appraisals {

    private final Assessments assessments;
    private final AssessedProcedures procedures;
    private final AssessmentDeadlines deadlines;
    private final AssessmentLetters letters;
    private final CaseFiles files;
    private final Organization organization;

    Appraisals(
            Assessments assessments,
            AssessedProcedures procedures,
            AssessmentDeadlines deadlines,
            AssessmentLetters letters,
            CaseFiles files,
            Organization organization) {
        this.assessments = assessments;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.letters = letters;
        this.files = files;
        this.organization = organization;
    }

    /** Looks at what is there, not at what somebody declares; a refused dossier leaves its reason in the timeline. */
    public DossierCheck check(String number) {
        var found = find(number);
        if (found != DossierCheck.COMPLETE) {
            files.record(number, Fact.of("assessment.timeline.not-accepted").with("missing", Phrases.key(found.key())));
        }
        return found;
    }

    private DossierCheck find(String number) {
        var all = procedures.of(number);
        if (all.isEmpty() || !all.stream().allMatch(AssessedProcedure::reported)) {
            return DossierCheck.NO_ASSESSMENT;
        }
        return all.stream().allMatch(AssessedProcedure::reviewed) ? DossierCheck.COMPLETE : DossierCheck.NO_OPINION;
    }

    /** The dossier goes back to be sent to the control office first. */
    public Deadline returnForOpinion(String number) {
        files.stage(number, "assessment.stage.send");
        return deadlines.start(assessments.require(number), Step.SEND);
    }

    /** The dossier is accepted; the appraiser becomes a party and its period (D02) starts. */
    public Deadline accept(String number) {
        var appraiser = organization.holder(UnitFunction.APPRAISER);
        files.join(number, appraiser, PartyRole.COORDINATING);
        files.stage(number, "assessment.stage.appraise");
        files.record(number, Fact.of("assessment.timeline.accepted").with("unit", Phrases.unit(appraiser)));
        return deadlines.start(assessments.require(number), Step.APPRAISE);
    }

    public void draft(String number, String text, String section, boolean eligible) {
        var assessment = assessments.require(number);
        assessment.appraisalDrafted(text, section, eligible);
        letters.appraisal(assessment, Optional.empty());
    }

    public void issued(String number, SignatureRecord signature) {
        var assessment = assessments.require(number);
        assessment.appraisal().signed(signature.number(), signature.signedOn());
        letters.appraisal(assessment, Optional.of(signature));
        deadlines.meet(assessment, Step.APPRAISE, signature.signedOn());
        files.record(number, AssessmentFacts.signed("assessment.timeline.appraised", signature));
    }

    /** After the appraisal: the drafter submits, or completes the draft first. */
    public Deadline next(String number) {
        var assessment = assessments.require(number);
        var step = assessment.eligible() ? Step.SUBMIT : Step.REVISE;
        files.stage(number, "assessment.stage." + step.key());
        return deadlines.start(assessment, step);
    }

    /** The draft was completed and goes back to the appraiser. */
    public Deadline revised(String number, String note) {
        deadlines.meet(assessments.require(number), Step.REVISE);
        files.record(number, Fact.of("assessment.timeline.revised").because(note));
        return accept(number);
    }
}
