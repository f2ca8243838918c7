package org.filature.view;

/**
 * What stands where a page used to be.
 *
 * @param target where it is now
 * @param canonical its full address; empty without a base URL
 */
public record RedirectView(Link target, String canonical) {}
