package vn.tiendo.programme;

import java.util.List;
import vn.tiendo.programme.fault.LocalText;

/**
 * A task (nhiệm vụ) of the programme, such as 2.1.
 *
 * @param group the code of the group it stands in; groups are named in {@link Programme#taskGroups()}
 * @param measuredBy codes of the forms that report on it
 */
public record Task(String code, String group, LocalText name, List<String> measuredBy) {}
