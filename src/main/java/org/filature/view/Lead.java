package org.filature.view;

/**
 * What stands before a claim, so that it never reads as a fact: "Alleged by Elon Musk". Shown one after the other.
 *
 * @param before such as "Alleged by "
 * @param speaker who says it
 * @param after what the language puts behind the name; mostly empty
 */
public record Lead(String before, Link speaker, String after) {
    @Override
    public String toString() {
        return before + speaker.text() + after;
    }
}
