# Completion of policywatch for fish: the program itself knows what may follow.
function __policywatch_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l choices ($before[1] complete -- $before[2..-1] "$current" 2>/dev/null)
    if test "$choices[1]" = :
        __fish_complete_path "$current"
    else
        printf '%s\n' $choices
    end
end
complete -c policywatch -f -a '(__policywatch_complete)'
