package vn.kstthc.schedule;

/** A word, a number or a sign of an expression, in lower case. {@code value} is that of a number, else -1. */
record Token(String text, int value) {

    static Token word(String text) {
        return new Token(text, -1);
    }

    static Token number(String digits) {
        return new Token(digits, digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits));
    }

    boolean isNumber() {
        return value >= 0;
    }

    boolean is(String wanted) {
        return text.equals(wanted);
    }
}
