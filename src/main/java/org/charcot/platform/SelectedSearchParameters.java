package org.charcot.platform;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.registry.RuntimeSearchParamCache;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * HAPI's registry without the search parameters that nobody uses: each of them costs a row for each value written. A
 * search by one that is not there is refused, and the capability statement does not name it.
 */
final class SelectedSearchParameters extends SearchParamRegistryImpl {

    private final SearchParameterSelection selection;

    SelectedSearchParameters(SearchParameterSelection selection) {
        this.selection = selection;
    }

    @Override
    public void setActiveSearchParams(RuntimeSearchParamCache parameters) {
        for (String type : List.copyOf(parameters.getResourceNameKeys())) {
            Set<String> removed = new HashSet<>();
            List<RuntimeSearchParam> all = parameters
                    .getSearchParamStream()
                    .filter(parameter -> parameter.equals(parameters.get(type, parameter.getName())))
                    .toList();
            for (RuntimeSearchParam parameter : all) {
                if (!isComposite(parameter) && !selection.keeps(type, parameter)) {
                    parameters.remove(type, parameter.getName());
                    removed.add(parameter.getUri());
                }
            }
            for (RuntimeSearchParam parameter : all) {
                boolean incomplete = parameter.getComponents().stream()
                        .anyMatch(component -> removed.contains(component.getReference()));
                if (isComposite(parameter) && incomplete) {
                    parameters.remove(type, parameter.getName());
                }
            }
        }
        super.setActiveSearchParams(parameters);
    }

    private static boolean isComposite(RuntimeSearchParam parameter) {
        return parameter.getParamType() == RestSearchParameterTypeEnum.COMPOSITE;
    }
}
