package vn.kstthc.deadline;

/** One line of a ladder: so many working days before (negative) or after the due date, who is told, mailed at once or not. */
public record LadderRung(String ladder, String rung, int offset, Recipients recipients, boolean urgent) {

    /** The rung is named after its day: T-5, T, T+3. */
    public static LadderRung of(String ladder, int offset, Recipients recipients, boolean urgent) {
        var rung = offset == 0 ? "T" : offset < 0 ? "T" + offset : "T+" + offset;
        return new LadderRung(ladder, rung, offset, recipients, urgent);
    }
}
