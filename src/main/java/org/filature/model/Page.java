package org.filature.model;

/**
 * Anything else: about, method, policies.
 *
 * @param order where it stands among the others, least first
 * @param menu whether the navigation names it
 */
public record Page(Head head, Text title, int order, boolean menu) implements Entry {
    @Override
    public Text label() {
        return title;
    }

    @Override
    public EntryType type() {
        return EntryType.PAGE;
    }

    /** Ids are unique, so they tell entries apart as well as all fields would, and at once. */
    @Override
    public int hashCode() {
        return head.id().hashCode();
    }
}
