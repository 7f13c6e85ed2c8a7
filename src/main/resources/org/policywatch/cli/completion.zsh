#compdef policywatch
# Completion of policywatch for zsh: the program itself knows what may follow.
_policywatch() {
  local word meaning
  local -a choices
  while IFS=$'\t' read -r word meaning; do
    if [[ $word == : ]]; then
      _files
      return
    fi
    choices+=("${word//:/\\:}:${meaning}")
  done < <(${~words[1]} complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
  (( $#choices )) && _describe policywatch choices
}
compdef _policywatch policywatch
