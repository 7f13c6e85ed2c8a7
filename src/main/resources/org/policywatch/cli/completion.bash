# Completion of policywatch for bash: the program itself knows what may follow.
_policywatch() {
  local word meaning
  COMPREPLY=()
  while IFS=$'\t' read -r word meaning; do
    if [ "$word" = : ]; then
      compopt -o default
    else
      COMPREPLY+=("$word")
    fi
  done < <("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _policywatch policywatch ./policywatch
