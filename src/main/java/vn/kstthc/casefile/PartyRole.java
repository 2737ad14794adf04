package vn.kstthc.casefile;

/** What a unit does in a case. */
public enum PartyRole {
    /** Accountable for the case (chủ trì). */
    LEAD,
    /** Asked by the lead (phối hợp). */
    COORDINATING,
    /** Follows, guides and expedites (theo dõi, hướng dẫn, đôn đốc). */
    OVERSEER,
    /** Handles the case or a part of it. */
    HANDLER;

    /** Message key of the role's name. */
    public String key() {
        return "casefile.party." + name();
    }
}
