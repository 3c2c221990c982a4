package org.charcot.platform;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets right, or refuses, values of search parameters that HAPI takes wrongly. */
@Interceptor
public final class SearchValues {

    /** Written out, such a number has thousands of digits. */
    private static final Pattern HUGE_EXPONENT = Pattern.compile(".*\\d[eE][+-]?\\d{3,}.*", Pattern.DOTALL);

    private static final Pattern FROM_YEAR_OR_MONTH = Pattern.compile("ge(\\d{4})(-\\d{2})?");

    private final ISearchParamRegistry searchParameters;

    SearchValues(ISearchParamRegistry searchParameters) {
        this.searchParameters = searchParameters;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public void check(RequestDetails request) {
        if (request.getRequestType() != RequestTypeEnum.GET || request.getParameters() == null) {
            return;
        }
        Map<String, String[]> parameters = new TreeMap<>(request.getParameters());
        boolean changed = false;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            if (parameter.getKey().equals("_offset")
                    && Arrays.stream(parameter.getValue()).anyMatch(value -> value.startsWith("-"))) {
                throw new InvalidRequestException("_offset must not be negative");
            }
            boolean numeric = isOf(request, parameter.getKey(), RestSearchParameterTypeEnum.QUANTITY)
                    || isOf(request, parameter.getKey(), RestSearchParameterTypeEnum.NUMBER);
            if (numeric
                    && Arrays.stream(parameter.getValue())
                            .anyMatch(value -> HUGE_EXPONENT.matcher(value).matches())) {
                throw new InvalidRequestException("The number in " + parameter.getKey() + " is out of range");
            }
            if (isOf(request, parameter.getKey(), RestSearchParameterTypeEnum.DATE)) {
                parameter.setValue(Arrays.stream(parameter.getValue())
                        .map(SearchValues::fromFirstDay)
                        .toArray(String[]::new));
                changed = true;
            }
        }
        if (changed) {
            request.setParameters(parameters);
        }
    }

    private boolean isOf(RequestDetails request, String parameter, RestSearchParameterTypeEnum type) {
        String name = parameter.replaceFirst(":.*", "");
        RuntimeSearchParam known = request.getResourceName() == null
                ? null
                : searchParameters.getActiveSearchParam(
                        request.getResourceName(), name, SearchParamLookupContextEnum.SEARCH);
        return known != null && known.getParamType() == type;
    }

    /** HAPI reads "from 2024" as "from the last day of 2024"; FHIR counts all that lies in 2024. */
    private static String fromFirstDay(String value) {
        Matcher from = FROM_YEAR_OR_MONTH.matcher(value);
        if (!from.matches()) {
            return value;
        }
        return "ge" + from.group(1) + (from.group(2) == null ? "-01" : from.group(2)) + "-01";
    }
}
