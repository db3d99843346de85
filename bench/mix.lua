-- What readers of a shared link do, of ten: four see the page, two come back to it, and the others look around.
local paths = {
  "/us-aiap-2025/1.3.2", "/us-aiap-2025/1.3.2?fresh=1", "/us-aiap-2025/1.3.2", "/us-aiap-2025/1.3.2",
  "/", "/", "/compare/us-aiap-2025/cn-gaigap-2025/open-source", "/compare/us-aiap-2025/cn-gaigap-2025",
  "/us-aiap-2025?pillar=open-source", "/search?q=open+source"
}
local count = 0

request = function()
  count = count + 1
  return wrk.format("GET", paths[count % #paths + 1])
end
