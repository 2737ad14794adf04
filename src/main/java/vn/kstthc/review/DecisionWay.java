package vn.kstthc.review;

/** Where the options of a review are decided: with the year, on their own, or there is nothing to decide. */
public enum DecisionWay {
    YEAR,
    OWN,
    NONE
}
