-- Searches for pairs of words in turn, so that hardly any two are the same.
local words = {
  "chips", "export", "open", "source", "models", "compute", "energy", "grid", "workers", "training", "data", "safety",
  "standards", "courts", "fraud", "research", "schools", "partners", "global", "south", "testing", "security", "labour", "health"
}
local count = 0

request = function()
  count = count + 1
  local one = words[count % #words + 1]
  local two = words[math.floor(count / #words) % #words + 1]
  return wrk.format("GET", "/search?q=" .. one .. "+" .. two)
end
