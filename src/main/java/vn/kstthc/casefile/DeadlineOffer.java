package vn.kstthc.casefile;

/** The acts offered to the current person for one deadline. */
public record DeadlineOffer(boolean suspend, boolean resume, boolean extend) {

    boolean isAny() {
        return suspend || resume || extend;
    }
}
