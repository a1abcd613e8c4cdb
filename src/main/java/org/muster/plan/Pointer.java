package org.muster.plan;

/** What a field of a line names: something of another context, or another line of the same plan. */
enum Pointer {
    PERSON,
    DEPARTMENT,
    VENDOR,
    ASSET,
    SITES,
    CAPABILITY,
    CAPABILITIES,
    REQUIREMENT,
    TASKS,
    CONTACT,
    MESSAGE
}
